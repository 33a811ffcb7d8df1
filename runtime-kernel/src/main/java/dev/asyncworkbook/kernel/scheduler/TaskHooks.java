package dev.asyncworkbook.kernel.scheduler;

import java.util.function.Consumer;

/**
 * Who is told of the life of a runtime's spawned tasks, on the runtime's thread.
 *
 * @param onSpawn told of a task before it is ready for the first time
 * @param beforePoll told of a task before each of its turns
 * @param afterPoll told of a task after each of its turns
 * @param onTerminate told of a task at its end, however it ends
 */
public record TaskHooks(
        Consumer<Task<?>> onSpawn,
        Consumer<Task<?>> beforePoll,
        Consumer<Task<?>> afterPoll,
        Consumer<Task<?>> onTerminate) {

    /** Nobody. */
    public static final TaskHooks NONE = new TaskHooks(_ -> {}, _ -> {}, _ -> {}, _ -> {});

    /** Those who are told; {@link #NONE} if nobody is. */
    public static TaskHooks of(
            Consumer<Task<?>> onSpawn,
            Consumer<Task<?>> beforePoll,
            Consumer<Task<?>> afterPoll,
            Consumer<Task<?>> onTerminate) {
        TaskHooks hooks = new TaskHooks(onSpawn, beforePoll, afterPoll, onTerminate);
        return hooks.equals(NONE) ? NONE : hooks;
    }

    void spawned(Task<?> task) {
        if (isAnybody()) {
            onSpawn.accept(task);
        }
    }

    void polling(Task<?> task) {
        if (isAnybody() && isSpawned(task)) {
            beforePoll.accept(task);
        }
    }

    void polled(Task<?> task) {
        if (isAnybody() && isSpawned(task)) {
            afterPoll.accept(task);
        }
    }

    void terminated(Task<?> task) {
        if (isAnybody()) {
            onTerminate.accept(task);
        }
    }

    /** To call nobody four times a task would cost something. */
    @SuppressWarnings("ReferenceEquality") // there is one of it
    private boolean isAnybody() {
        return this != NONE;
    }

    private static boolean isSpawned(Task<?> task) {
        return task.id() != 0;
    }
}
