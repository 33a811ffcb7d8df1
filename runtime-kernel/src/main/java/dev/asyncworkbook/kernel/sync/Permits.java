package dev.asyncworkbook.kernel.sync;

import dev.asyncworkbook.kernel.Waker;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * The one fair semaphore under every primitive of this package: first come, first served.
 *
 * <p>A permit that is given back goes to the oldest waiter at once, so that nobody can overtake it.
 * Confined to the runtime's thread.
 */
final class Permits {

    private final Deque<Waiter> waiters = new ArrayDeque<>();
    private int available;
    private boolean closed;

    /** Why the latest permit became free: the index of an event, or -1. */
    private int freeing = -1;

    Permits(int available) {
        this.available = available;
    }

    /** Takes a permit if one is free and nobody waits. */
    boolean tryAcquire() {
        return tryAcquire(1);
    }

    /** Takes so many permits, all or none; while somebody waits, none is free. */
    boolean tryAcquire(int count) {
        if (available < count) {
            return false;
        }
        available -= count;
        return true;
    }

    /** Joins the queue; the waiter is woken when it has its permits, or at the close. */
    Waiter enqueue(Waker waker, int count) {
        Waiter waiter = new Waiter(waker, count);
        waiter.given = available;
        available = 0;
        waiters.addLast(waiter);
        return waiter;
    }

    /** Leaves the queue; what was already given to the waiter goes on to the next. */
    void leave(Waiter waiter) {
        waiters.remove(waiter);
        int given = waiter.given;
        waiter.given = 0;
        release(given, freeing);
    }

    /** Gives one permit back. */
    void release(int cause) {
        release(1, cause);
    }

    /** Gives permits back. */
    void release(int count, int cause) {
        freeing = cause;
        available += count;
        while (available > 0 && !waiters.isEmpty()) {
            Waiter next = waiters.getFirst();
            int given = Math.min(available, next.count - next.given);
            available -= given;
            next.given += given;
            if (next.isGranted()) {
                waiters.removeFirst();
                next.waker.wake();
            }
        }
    }

    /** Wakes everybody who waits; there will be no more permits for them. */
    void close() {
        closed = true;
        Waiter next;
        while ((next = waiters.pollFirst()) != null) {
            available += next.given;
            next.given = 0;
            next.waker.wake();
        }
    }

    boolean isClosed() {
        return closed;
    }

    int available() {
        return available;
    }

    /** The event that freed the latest permit. */
    int freeing() {
        return freeing;
    }

    /** Somebody in the queue. */
    static final class Waiter {
        private final int count;
        private Waker waker;

        /** How many of its permits it has so far. */
        private int given;

        private Waiter(Waker waker, int count) {
            this.waker = waker;
            this.count = count;
        }

        /** Whether all the permits are this waiter's. */
        boolean isGranted() {
            return given == count;
        }

        /** Replaces the waker, as each poll does. */
        void setWaker(Waker latest) {
            waker = latest;
        }
    }
}
