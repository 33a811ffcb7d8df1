package dev.asyncworkbook.kernel.task;

import dev.asyncworkbook.kernel.None;
import dev.asyncworkbook.kernel.Option;
import dev.asyncworkbook.kernel.Some;
import dev.asyncworkbook.kernel.scheduler.Result;
import dev.asyncworkbook.kernel.scheduler.Task;

import org.jspecify.annotations.Nullable;

import java.io.Serial;

/** A task that was joined had no value to give: it panicked, or it was aborted; never both. */
public final class JoinError extends RuntimeException {

    @Serial private static final long serialVersionUID = 1L;

    private final transient Id id;

    private JoinError(String message, Id id, @Nullable Throwable panic) {
        super(message, panic);
        this.id = id;
    }

    static JoinError panic(Task<?> task, Result.Panic<?> panic) {
        return new JoinError(
                "task `" + task.name() + "` panicked: " + panic.text(),
                new Id(task.id()),
                panic.thrown());
    }

    /** The error of a task that was aborted. */
    public static JoinError cancelled(Task<?> task) {
        return new JoinError("task `" + task.name() + "` was cancelled", new Id(task.id()), null);
    }

    /** The number of the task. */
    public Id id() {
        return id;
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

    /** What the task's body threw, or none if the task was aborted instead. */
    public Option<Throwable> tryIntoPanic() {
        Throwable panic = getCause();
        return panic == null ? new None<>() : new Some<>(panic);
    }
}
