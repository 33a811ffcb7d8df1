package dev.asyncworkbook.kernel.scheduler;

import dev.asyncworkbook.kernel.explore.Footprint;

import org.jspecify.annotations.Nullable;

/**
 * What the current thread is doing for a runtime; a task that moves between threads has one of its
 * own.
 *
 * <p>Each field is written by its own thread alone: {@code scheduler} when a runtime is entered and
 * left, {@code task} around each task poll, {@code frame} around each resumption of a coroutine,
 * {@code budget} by the operations of the task.
 */
final class Worker {

    private static final ThreadLocal<Worker> CURRENT = ThreadLocal.withInitial(Worker::new);

    /** Of no thread. */
    private static final Worker NOBODY = new Worker(true);

    /**
     * That of the thread that has entered a runtime of one thread last: nearly always the one that
     * is asked for, and found much faster than a thread local.
     */
    private static Worker entered = NOBODY;

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

    /** What the thread has that runs the code, if it is a worker of several. */
    @Nullable Core core;

    /** The thread that runs the code of a task that moves. */
    @Nullable Thread carrier;

    /** Whether it may block its thread, since nobody else needs it. */
    boolean inPlace;

    /** Whether the code may go on on another thread after a suspension. */
    private final boolean moves;

    /** The thread whose it is; null for that of a task that moves. */
    private final @Nullable Thread thread;

    private Worker() {
        this(false);
    }

    /**
     * What a thread does for a runtime, or a task, if it moves from one thread to another.
     *
     * @param moves whether it does
     */
    Worker(boolean moves) {
        this.moves = moves;
        thread = moves ? null : Thread.currentThread();
    }

    static Worker current() {
        Worker known = entered;
        return known.thread == Thread.currentThread() ? known : find();
    }

    private static Worker find() {
        return Thread.currentThread() instanceof TaskThread task ? task.worker() : CURRENT.get();
    }

    /** Told that the thread enters a runtime of one thread. */
    void enters(CurrentThread runtime) {
        scheduler = runtime;
        entered = this;
    }

    /** Told that it leaves it. */
    void leaves() {
        scheduler = null;
        footprint = null;
        turns = null;
        entered = NOBODY;
    }

    /** The thread that runs the code, whatever it takes itself for. */
    Thread carrier() {
        return carrier == null ? Thread.currentThread() : carrier;
    }

    /** Suspends the innermost coroutine that is running. */
    void suspend() {
        if (moves) {
            Coroutine.suspendToMove();
        } else {
            Coroutine.suspend();
        }
    }
}
