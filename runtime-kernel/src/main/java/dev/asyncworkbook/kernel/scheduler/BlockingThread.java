package dev.asyncworkbook.kernel.scheduler;

import dev.asyncworkbook.kernel.explore.Footprint;

import org.jspecify.annotations.Nullable;

import java.util.Deque;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Semaphore;

/**
 * A real thread for code that blocks.
 *
 * <p>Under virtual time it takes turns with the runtime's thread: only one of the two runs at any
 * time, so the run stays deterministic and nothing of the kernel needs a lock. The semaphores pass
 * the turn, and with it everything that was written before. Threads that have nothing to do are
 * kept for the next blocking code of the process.
 */
public final class BlockingThread {

    private static final Deque<BlockingThread> IDLE = new ConcurrentLinkedDeque<>();

    /** Released by the runtime's thread when it is this thread's turn. */
    private final Semaphore turn = new Semaphore(0);

    /** Released by this thread when its turn is over. */
    private final Semaphore over = new Semaphore(0);

    /** Written by whoever assigns it; cleared by this thread at its end. Volatile for isDone. */
    private volatile @Nullable Runnable code;

    /** Handed over with the turn, all of them. */
    private @Nullable Runnable atEnd;

    private @Nullable Scheduler scheduler;
    private @Nullable Task<?> task;
    private @Nullable Footprint footprint;
    private boolean cancelled;

    private BlockingThread() {
        Thread thread = new KernelThread(this::loop, "blocking");
        thread.setDaemon(true);
        thread.start();
    }

    /** A thread of the kernel's own, which is told from the learner's by its class. */
    static final class KernelThread extends Thread {

        KernelThread(Runnable loop, String name) {
            super(rootGroup(), loop, name);
        }
    }

    /** Whether a thread is one of these. */
    public static boolean isOne(Thread thread) {
        return thread instanceof KernelThread;
    }

    /** Not the group of the learner's threads, whose end is waited for. */
    private static ThreadGroup rootGroup() {
        ThreadGroup group = Thread.currentThread().getThreadGroup();
        while (group.getParent() != null) {
            group = group.getParent();
        }
        return group;
    }

    /** A thread that has nothing to do. */
    static BlockingThread take() {
        BlockingThread idle = IDLE.poll();
        return idle == null ? new BlockingThread() : idle;
    }

    /** Prepares the code that the next {@link #resume} begins. */
    void assign(Runnable next) {
        code = next;
        atEnd = null;
        cancelled = false;
    }

    /**
     * Lets the code run until it ends or waits; called by the runtime's thread in a task's turn.
     */
    void resume() {
        Worker worker = Worker.current();
        scheduler = worker.scheduler;
        task = worker.task;
        footprint = worker.footprint;
        turn.release();
        over.acquireUninterruptibly();
    }

    /** Lets the code run side by side with the runtime; {@code end} is told on this thread. */
    void run(Scheduler runtime, Runnable next, Runnable end) {
        assign(next);
        atEnd = end;
        scheduler = runtime;
        task = null;
        footprint = null;
        turn.release();
    }

    /** Lets the code unwind from where it waits. */
    void cancel() {
        cancelled = true;
        resume();
    }

    /** Whether the code has ended. */
    boolean isDone() {
        return code == null;
    }

    /** Gives the thread back, when its code has ended. */
    void release() {
        IDLE.push(this);
    }

    /** The runtime beside which the code runs, or null if it takes turns with it. */
    @Nullable Scheduler besideOf() {
        return atEnd == null ? null : scheduler;
    }

    /** Ends the calling thread's turn, and answers when it has the next one. */
    void waitForTurn() {
        int line = Site.line();
        String method = Site.methodOrNull();
        over.release();
        turn.acquireUninterruptibly();
        enter();
        Site.restore(line, method);
        SharedState.goesOn(Worker.current());
        if (cancelled) {
            throw new Cancelled();
        }
    }

    private void enter() {
        Worker worker = Worker.current();
        boolean safe = scheduler != null && scheduler.isParallel();
        worker.scheduler = atEnd == null || safe ? scheduler : null;
        worker.task = task;
        worker.footprint = footprint;
        worker.blocking = this;
    }

    private void leave() {
        Worker worker = Worker.current();
        worker.scheduler = null;
        worker.task = null;
        worker.footprint = null;
        worker.blocking = null;
    }

    private void loop() {
        while (true) {
            turn.acquireUninterruptibly();
            enter();
            Runnable next = code;
            if (next != null) {
                next.run();
            }
            leave();
            Runnable end = atEnd;
            code = null;
            if (end == null) {
                over.release();
            } else {
                end.run();
            }
        }
    }
}
