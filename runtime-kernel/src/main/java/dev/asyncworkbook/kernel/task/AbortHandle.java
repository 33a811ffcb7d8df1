package dev.asyncworkbook.kernel.task;

import dev.asyncworkbook.kernel.scheduler.Task;

/** The right to abort a task, without its result. */
public final class AbortHandle {

    private final Task<?> task;

    AbortHandle(Task<?> task) {
        this.task = task;
    }

    /**
     * Asks the task to stop at its next await, where its {@code finally} blocks run. A task that
     * has ended keeps its result.
     */
    public void abort() {
        task.abort();
    }

    /** Whether the task has ended; right after {@link #abort()} it usually has not. */
    public boolean isFinished() {
        return task.isFinished();
    }

    /** The task's number. */
    public Id id() {
        return new Id(task.id());
    }

    @Override
    public String toString() {
        return "AbortHandle(" + task.name() + ")";
    }
}
