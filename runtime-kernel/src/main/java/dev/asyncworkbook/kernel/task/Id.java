package dev.asyncworkbook.kernel.task;

import dev.asyncworkbook.kernel.None;
import dev.asyncworkbook.kernel.NotAsync;
import dev.asyncworkbook.kernel.Option;
import dev.asyncworkbook.kernel.Some;
import dev.asyncworkbook.kernel.scheduler.Task;

/**
 * A task's number, which no other task of its runtime has.
 *
 * @param value 0 for main, then in the order of spawning
 */
public record Id(long value) {

    /**
     * The number of the task that runs this call: {@code task::id()}.
     *
     * @throws NotAsync outside a task
     */
    public static Id current() {
        if (tryCurrent() instanceof Some<Id>(var id)) {
            return id;
        }
        throw new NotAsync("Id.current was called outside a task: call it from main or a task");
    }

    /** The number of the task that runs this call, if there is one: {@code task::try_id()}. */
    public static Option<Id> tryCurrent() {
        Task<?> task = Task.current();
        return task == null ? new None<>() : new Some<>(new Id(task.id()));
    }

    @Override
    public String toString() {
        return String.valueOf(value);
    }
}
