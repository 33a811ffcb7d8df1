package dev.asyncworkbook.kernel.scheduler;

import dev.asyncworkbook.kernel.Body;
import dev.asyncworkbook.kernel.explore.Chooser;
import dev.asyncworkbook.kernel.explore.Limits;
import dev.asyncworkbook.kernel.explore.SchedulePlayer;
import dev.asyncworkbook.kernel.trace.Diagnostic;
import dev.asyncworkbook.kernel.trace.End;
import dev.asyncworkbook.kernel.trace.Ending;
import dev.asyncworkbook.kernel.trace.Schedule;
import dev.asyncworkbook.kernel.trace.Trace;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * A program on a runtime of its own, from the start of {@code main} to the drop of the last task.
 */
public final class Run {

    private final Limits limits;
    private final Recorder recorder;

    /** Prepares a run; the parameters are those of the execution. */
    public Run(Limits limits, Map<Integer, String> names, Consumer<String> output) {
        this.limits = limits;
        recorder = Recorder.on(limits, names, output);
    }

    /** Runs it. */
    public Trace complete(Body<?> main, Chooser chooser) {
        Scheduler scheduler = new Scheduler(chooser, recorder);
        Task<?> task = scheduler.startMain(AsyncBlock.ofMain(main));
        Ending ending = scheduler.runUntilFinished(task, limits.maxPolls());
        reportLeftovers(scheduler, ending.end());
        recorder.looseEnds().reportUnsettled();
        if (ending.end() == End.COMPLETE) {
            new DelayOrder(recorder).report(task);
        }
        scheduler.shutDown();
        Schedule schedule =
                chooser instanceof SchedulePlayer player ? player.schedule() : Schedule.DEFAULT;
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
            scheduler.alive().forEach(task -> Lints.mainEndedEarly(recorder, task));
            recorder.looseEnds().unobservedFailures().forEach(this::reportFailure);
        }
        if (end == End.COMPLETE || end == End.DEADLOCK) {
            recorder.looseEnds().untouched().stream()
                    .filter(future -> end == End.COMPLETE || !(future instanceof AsyncBlock))
                    .forEach(future -> Lints.neverAwaited(recorder, future));
        }
    }
}
