package dev.asyncworkbook.kernel.scheduler;

import dev.asyncworkbook.kernel.explore.Footprint;

import org.jspecify.annotations.Nullable;

/**
 * What the current thread is doing for a runtime.
 *
 * <p>Each field is written by its own thread alone: {@code scheduler} when a runtime is entered and
 * left, {@code task} around each task poll, {@code frame} around each resumption of a coroutine,
 * {@code budget} by the operations of the task.
 */
final class Worker {

    private static final ThreadLocal<Worker> CURRENT = ThreadLocal.withInitial(Worker::new);

    /** The runtime that this thread is inside of. */
    @Nullable Scheduler scheduler;

    /** The task that is being polled. */
    @Nullable Task<?> task;

    /** The innermost coroutine that is running. */
    @Nullable Frame frame;

    /** The thread for blocking code that this thread is, if it is one. */
    @Nullable BlockingThread blocking;

    /** What is left of the current poll's {@link Budget}. */
    int budget = Budget.UNLIMITED;

    /** What the turn that is running has touched, if anybody wants to know. */
    @Nullable Footprint footprint;

    /** The loop that runs on this thread. */
    @Nullable Turns turns;

    /** Whether the coroutines that are suspending give way to another task, and await nothing. */
    boolean interrupting;

    private Worker() {}

    static Worker current() {
        return CURRENT.get();
    }
}
