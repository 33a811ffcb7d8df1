package dev.asyncworkbook.kernel.runtime;

import dev.asyncworkbook.kernel.scheduler.Task;
import dev.asyncworkbook.kernel.task.Id;

/** What a hook of a runtime is told of a task. */
public final class TaskMeta {

    private final Task<?> task;

    TaskMeta(Task<?> task) {
        this.task = task;
    }

    /** The task's number. */
    public Id id() {
        return new Id(task.id());
    }

    /** The line that spawned the task; 0 if nobody records the run. */
    public int spawnedAt() {
        return task.origin().line();
    }

    @Override
    public String toString() {
        return "TaskMeta(" + task.name() + ")";
    }
}
