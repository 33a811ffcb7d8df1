package dev.asyncworkbook.kerneltest;

import dev.asyncworkbook.kernel.Action;
import dev.asyncworkbook.kernel.explore.Chooser;
import dev.asyncworkbook.kernel.explore.Coverage;
import dev.asyncworkbook.kernel.explore.Execution;
import dev.asyncworkbook.kernel.explore.Explorer;
import dev.asyncworkbook.kernel.explore.Limits;
import dev.asyncworkbook.kernel.explore.Plan;
import dev.asyncworkbook.kernel.explore.SchedulePlayer;
import dev.asyncworkbook.kernel.trace.Diagnostic;
import dev.asyncworkbook.kernel.trace.End;
import dev.asyncworkbook.kernel.trace.Event;
import dev.asyncworkbook.kernel.trace.EventKind;
import dev.asyncworkbook.kernel.trace.Schedule;
import dev.asyncworkbook.kernel.trace.SwitchLevel;
import dev.asyncworkbook.kernel.trace.Trace;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Runs programs, and reads their traces. */
public final class Programs {

    private static final int MANY = 100_000;

    private Programs() {}

    /** One run under the default schedule. */
    public static Trace run(Action main) {
        return run(main, Limits.DEFAULT);
    }

    public static Trace run(Action main, Limits limits) {
        return execute(main, Chooser.DEFAULT, limits, Map.of());
    }

    public static Trace replay(Action main, Schedule schedule) {
        return execute(main, new SchedulePlayer(schedule), Limits.DEFAULT, Map.of());
    }

    private static Trace execute(
            Action main, Chooser chooser, Limits limits, Map<Integer, String> names) {
        return Execution.run(body(main), chooser, SwitchLevel.AWAIT, limits, names, _ -> {});
    }

    /** One run with names for what is made on some lines. */
    public static Trace runNamed(Action main, Map<Integer, String> names) {
        return execute(main, Chooser.DEFAULT, Limits.DEFAULT, names);
    }

    /**
     * A run under each schedule there is. Nothing is left out: code that was not woven does not say
     * which variables it shares.
     */
    public static List<Trace> everySchedule(Action main) {
        return everySchedule(main, Plan.upTo(MANY).naive());
    }

    /**
     * A run under one schedule of each class, for programs that share things of the kernel only.
     */
    public static List<Trace> everyClassOfSchedules(Action main) {
        return everySchedule(main, Plan.upTo(MANY));
    }

    private static List<Trace> everySchedule(Action main, Plan plan) {
        List<Trace> traces = new ArrayList<>();
        Coverage coverage =
                Explorer.explore(() -> body(main), plan, Limits.DEFAULT, Map.of(), traces::add);
        if (!coverage.complete()) {
            throw new AssertionError("not explored completely: " + coverage);
        }
        return traces;
    }

    /** The distinct outputs over all schedules. */
    public static Set<String> outcomes(Action main) {
        return everySchedule(main).stream()
                .map(trace -> String.join(",", trace.output()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    public static Duration millis(long millis) {
        return Duration.ofMillis(millis);
    }

    /** What a program prints that must end well, line by line. */
    public static List<String> output(Action main) {
        Trace trace = run(main);
        if (trace.ending().end() != End.COMPLETE) {
            throw new AssertionError(trace.ending().toString());
        }
        return trace.output();
    }

    public static List<String> codes(Trace trace) {
        return trace.diagnostics().stream().map(Diagnostic::code).toList();
    }

    public static Diagnostic diagnostic(Trace trace, String code) {
        return trace.diagnostics().stream()
                .filter(diagnostic -> diagnostic.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + code + " in " + trace));
    }

    public static List<Event> events(Trace trace, EventKind kind) {
        return trace.events().stream().filter(event -> event.kind() == kind).toList();
    }

    /** The line of the call to this method. */
    public static int here() {
        return StackWalker.getInstance()
                .walk(frames -> frames.skip(1).findFirst().orElseThrow().getLineNumber());
    }

    public static dev.asyncworkbook.kernel.Body<?> body(Action action) {
        return () -> {
            action.run();
            return "done";
        };
    }
}
