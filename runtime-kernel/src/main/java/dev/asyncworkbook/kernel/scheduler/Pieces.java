package dev.asyncworkbook.kernel.scheduler;

import dev.asyncworkbook.kernel.Body;
import dev.asyncworkbook.kernel.explore.Chooser;
import dev.asyncworkbook.kernel.explore.Limits;
import dev.asyncworkbook.kernel.explore.Session;
import dev.asyncworkbook.kernel.trace.Ending;
import dev.asyncworkbook.kernel.trace.SwitchLevel;

import org.jspecify.annotations.Nullable;

import java.util.Map;
import java.util.function.Consumer;

/** Bodies that run one after the other on one scheduler, each as its {@code main}. */
public final class Pieces {

    private final Limits limits;
    private final Recorder recorder;
    private final CurrentThread scheduler;

    /** Prepares the scheduler. */
    public Pieces(Limits limits, Consumer<String> output) {
        this.limits = limits;
        recorder = Recorder.on(limits, Map.of(), output);
        scheduler = new CurrentThread(Chooser.DEFAULT, SwitchLevel.AWAIT, recorder);
    }

    /** Runs one body to its end; one that cannot end is dropped. */
    public Session.Evaluation evaluate(Body<?> piece) {
        recorder.forgetEvents();
        Task<?> task = scheduler.startMain(AsyncBlock.ofMain(piece));
        Ending ending = scheduler.runUntilFinished(task, limits.maxPolls());
        scheduler.dropMain();
        return new Session.Evaluation(
                valueOf(task),
                failureOf(task),
                ending,
                recorder.takeDiagnostics(),
                scheduler.alive().size(),
                scheduler.clock().now());
    }

    private static @Nullable Object valueOf(Task<?> task) {
        return task.result() instanceof Result.Value<?> result ? result.value() : null;
    }

    private static @Nullable Throwable failureOf(Task<?> task) {
        return task.result() instanceof Result.Panic<?> panic ? panic.thrown() : null;
    }

    /** Drops every task that is left. */
    public void close() {
        scheduler.shutDown();
    }
}
