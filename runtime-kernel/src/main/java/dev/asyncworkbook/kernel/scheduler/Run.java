package dev.asyncworkbook.kernel.scheduler;

import dev.asyncworkbook.kernel.Body;
import dev.asyncworkbook.kernel.Future;
import dev.asyncworkbook.kernel.explore.Chooser;
import dev.asyncworkbook.kernel.explore.Limits;
import dev.asyncworkbook.kernel.explore.StopSignal;
import dev.asyncworkbook.kernel.trace.Diagnostic;
import dev.asyncworkbook.kernel.trace.End;
import dev.asyncworkbook.kernel.trace.Ending;
import dev.asyncworkbook.kernel.trace.Schedule;
import dev.asyncworkbook.kernel.trace.SwitchLevel;
import dev.asyncworkbook.kernel.trace.Trace;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * A program on a runtime of its own, from the start of {@code main} to the drop of the last task.
 */
public final class Run {

    /** How long turns may go on when the program is over. */
    private static final Duration PATIENCE = Duration.ofSeconds(1);

    private final Limits limits;
    private final Recorder recorder;

    /** Opens the servers that it has around it; null if there are none. */
    private @Nullable Supplier<? extends Future<?>> servers;

    private Run(Limits limits, Recorder recorder) {
        this.limits = limits;
        this.recorder = recorder;
    }

    /**
     * Lets servers stand ready before it begins, if it is simulated.
     *
     * @param opening makes what opens them
     */
    public Run among(Supplier<? extends Future<?>> opening) {
        servers = opening;
        return this;
    }

    /** A run of which everything is recorded. */
    public static Run traced(Limits limits, Map<Integer, String> names, Consumer<String> output) {
        return new Run(limits, Recorder.on(limits, names, output));
    }

    /** A run of which nothing is recorded but what it prints. */
    public static Run quiet(Limits limits) {
        return new Run(limits, Recorder.ofOutput(limits));
    }

    /** Runs it in the current-thread flavor, under virtual time. */
    public Trace complete(Body<?> main, Chooser chooser, SwitchLevel level) {
        CurrentThread scheduler = new CurrentThread(chooser, level, recorder);
        Supplier<Schedule> schedule = () -> chooser.schedule().at(level);
        if (servers == null) {
            return complete(main, scheduler, schedule);
        }
        Backstage backstage = new Backstage(scheduler);
        try {
            backstage.open(servers);
            return complete(main, scheduler, schedule);
        } finally {
            backstage.close();
        }
    }

    /** Runs it with the clock of the machine and its sockets; no schedule can repeat it. */
    public Trace completeReal(Body<?> main) {
        CurrentThread scheduler =
                new CurrentThread(
                        Chooser.DEFAULT,
                        SwitchLevel.AWAIT,
                        recorder,
                        TimeSource.SYSTEM,
                        Settings.REAL);
        return complete(main, scheduler, () -> Schedule.DEFAULT);
    }

    private Trace complete(Body<?> main, CurrentThread scheduler, Supplier<Schedule> schedule) {
        Task<?> task = scheduler.startMain(AsyncBlock.ofMain(main));
        Ending ending = ending(scheduler, task);
        if (recorder.isOn()) {
            report(scheduler, task, ending.end());
            reportRaces(scheduler.sharedState());
        }
        scheduler.shutDown();
        reportFailures(ending.end());
        return trace(scheduler, ending, schedule.get());
    }

    /** Runs it in the multi-thread flavor, in real time; no schedule can repeat it. */
    public Trace completeParallel(Body<?> main, int workers) {
        MultiThread scheduler =
                new MultiThread(workers, recorder, TimeSource.SYSTEM, Settings.REAL);
        Task<?> task = scheduler.startMain(AsyncBlock.ofMain(main));
        Ending ending;
        try {
            ending = scheduler.runUntilFinished(task, limits.maxPolls());
            if (recorder.isOn()) {
                report(scheduler, task, ending.end());
            }
        } finally {
            end(scheduler);
        }
        reportFailures(ending.end());
        return trace(scheduler, ending, Schedule.DEFAULT);
    }

    /** Drops the tasks; those that do not come to an await are told to stop. */
    private static void end(MultiThread scheduler) {
        scheduler.beginShutDown();
        if (!scheduler.hasEndedWithin(PATIENCE)) {
            StopSignal.request(End.TIME_LIMIT);
            if (scheduler.hasEndedWithin(PATIENCE)) {
                StopSignal.clear();
            }
        }
    }

    private Trace trace(Scheduler scheduler, Ending ending, Schedule schedule) {
        List<Diagnostic> diagnostics = recorder.takeDiagnostics();
        return new Trace(
                recorder.subjects(),
                recorder.events(),
                ending,
                diagnostics,
                schedule,
                scheduler.clock().now(),
                recorder.isTruncated(),
                recorder.finals());
    }

    private Ending ending(CurrentThread scheduler, Task<?> task) {
        if (!scheduler.isWatched()) {
            return scheduler.runUntilFinished(task, limits.maxPolls());
        }
        SharedState.begin();
        try {
            return scheduler.runUntilFinished(task, limits.maxPolls());
        } finally {
            SharedState.end();
        }
    }

    private void report(Scheduler scheduler, Task<?> main, End end) {
        reportLeftovers(scheduler, end);
        recorder.looseEnds().reportUnsettled();
        if (end == End.COMPLETE && scheduler instanceof CurrentThread) {
            new DelayOrder(recorder).report(main);
        }
    }

    private void reportRaces(@Nullable SharedState state) {
        AccessLog log = state == null ? null : state.log();
        if (log != null) {
            new DataRaces(recorder).report(log);
        }
    }

    /** Those that are new: when {@code main} ends, and again when the others were dropped. */
    private void reportFailures(End end) {
        if (end == End.COMPLETE) {
            recorder.looseEnds().takeUnobservedFailures().forEach(this::reportFailure);
        }
    }

    private void reportFailure(Task<?> task) {
        Result<?> result = task.result();
        String failure = result instanceof Result.Panic<?> panic ? panic.text() : "";
        TaskLints.failureUnobserved(recorder, task, failure);
    }

    /**
     * Where {@code main} returned, whatever is left was forgotten. In a deadlock a block that was
     * not awaited yet may still have had its turn, but an operation such as a send is made to be
     * awaited on the spot.
     */
    private void reportLeftovers(Scheduler scheduler, End end) {
        if (end == End.COMPLETE) {
            scheduler.alive().stream()
                    .filter(task -> !task.isAborted())
                    .forEach(task -> Lints.mainEndedEarly(recorder, task));
        }
        reportFailures(end);
        if (end == End.COMPLETE || end == End.DEADLOCK) {
            recorder.looseEnds().untouched().stream()
                    .filter(future -> end == End.COMPLETE || !(future instanceof AsyncBlock))
                    .forEach(future -> Lints.neverAwaited(recorder, future));
        }
    }
}
