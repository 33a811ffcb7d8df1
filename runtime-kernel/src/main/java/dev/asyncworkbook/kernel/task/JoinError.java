package dev.asyncworkbook.kernel.task;

import dev.asyncworkbook.kernel.scheduler.Result;

import org.jspecify.annotations.Nullable;

import java.io.Serial;

/** A task that was joined had no value to give: it panicked, or it was aborted; never both. */
public final class JoinError extends RuntimeException {

    @Serial private static final long serialVersionUID = 1L;

    private JoinError(String message, @Nullable Throwable panic) {
        super(message, panic);
    }

    static JoinError panic(String task, Result.Panic<?> panic) {
        return new JoinError("task `" + task + "` panicked: " + panic.text(), panic.thrown());
    }

    /** The error of a task that was aborted. */
    public static JoinError cancelled(String task) {
        return new JoinError("task `" + task + "` was cancelled", null);
    }

    /** Whether the task's body threw. */
    public boolean isPanic() {
        return getCause() != null;
    }

    /** Whether the task was aborted before its end. */
    public boolean isCancelled() {
        return getCause() == null;
    }

    /**
     * What the task's body threw.
     *
     * @throws IllegalStateException if the task was aborted instead
     */
    public Throwable intoPanic() {
        Throwable panic = getCause();
        if (panic == null) {
            throw new IllegalStateException(
                    "the task was cancelled, it did not panic: ask isPanic() first");
        }
        return panic;
    }
}
