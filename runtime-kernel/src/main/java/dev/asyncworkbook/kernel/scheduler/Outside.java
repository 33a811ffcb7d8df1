package dev.asyncworkbook.kernel.scheduler;

import dev.asyncworkbook.kernel.explore.LearnerThreads;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/**
 * Where other threads wake the tasks of a runtime: a learner's own thread that calls a waker, or
 * the pool for blocking code under the real clock.
 *
 * <p>{@link #wake}, {@link #execute}, {@link #begins} and {@link #ends} may be called by any
 * thread; the rest belongs to the runtime's.
 */
final class Outside {

    /** How often to look whether a learner's thread, which tells nobody of its end, has ended. */
    private static final long LOOK_NANOS = 2_000_000;

    private final Queue<Runnable> arrived = new ConcurrentLinkedQueue<>();

    /**
     * Whether anything may have arrived since the latest look: looking at it is cheaper. Set after
     * the arrival, and taken back before the look.
     */
    private volatile boolean mayHaveArrived;

    private final AtomicInteger busy = new AtomicInteger();

    /** The runtime's thread, while it runs. Volatile: read by whoever wakes. */
    private volatile @Nullable Thread owner;

    /** What the runtime's thread waits in, if it does. Volatile: read by whoever wakes. */
    private volatile @Nullable IoDriver waitedIn;

    void enter(Thread thread) {
        owner = thread;
    }

    void leave() {
        owner = null;
    }

    /** Makes a task ready, from another thread than the runtime's. */
    void wake(Task<?> task) {
        execute(() -> task.wake(Recorder.NO_EVENT));
    }

    /** Lets the runtime's thread do something before its next turn. */
    void execute(Runnable action) {
        arrived.add(action);
        mayHaveArrived = true;
        IoDriver driver = waitedIn;
        Thread sleeper = owner;
        if (driver != null) {
            driver.wakeup();
        } else if (sleeper != null) {
            LockSupport.unpark(sleeper);
        }
    }

    /** Says that something was started on another thread that will wake a task at its end. */
    void begins() {
        busy.incrementAndGet();
    }

    /** Says that it has ended. */
    void ends() {
        busy.decrementAndGet();
    }

    /** Does what others have asked for. */
    void drain() {
        if (!mayHaveArrived) {
            return;
        }
        mayHaveArrived = false;
        Runnable action;
        while ((action = arrived.poll()) != null) {
            action.run();
        }
    }

    /** Whether another thread is at work that may still wake somebody. */
    boolean isBusy() {
        return busy.get() > 0 || !arrived.isEmpty() || LearnerThreads.anyOther();
    }

    /**
     * Waits until nothing that was started on another thread is at work, or the time has passed.
     */
    void awaitEnd(Clock clock, Duration timeout) {
        long end = clock.instantAfter(timeout);
        while (busy.get() > 0 && !clock.isPaused() && clock.nanos() < end) {
            park(end - clock.nanos());
            drain();
        }
    }

    /**
     * Waits for news of input and output, until somebody was woken, the time has passed, or it is
     * worth a look whether a learner's thread has ended.
     */
    void park(long nanos, IoDriver driver) {
        waitedIn = driver;
        try {
            if (arrived.isEmpty()) {
                driver.poll(LearnerThreads.anyOther() ? Math.min(nanos, LOOK_NANOS) : nanos);
            }
        } finally {
            waitedIn = null;
        }
    }

    /** Waits until somebody was woken, the time has passed, or nobody is at work any more. */
    void park(long nanos) {
        if (arrived.isEmpty()) {
            LockSupport.parkNanos(this, Math.min(nanos, LOOK_NANOS));
        }
    }
}
