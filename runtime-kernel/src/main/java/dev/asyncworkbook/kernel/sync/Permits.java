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
        if (available == 0) {
            return false;
        }
        available--;
        return true;
    }

    /** Joins the queue; the waiter is woken when it has its permit, or at the close. */
    Waiter enqueue(Waker waker) {
        Waiter waiter = new Waiter(waker);
        waiters.addLast(waiter);
        return waiter;
    }

    /** Leaves the queue; a permit that was already given to the waiter goes on to the next. */
    void leave(Waiter waiter) {
        if (waiter.granted) {
            release(freeing);
        } else {
            waiters.remove(waiter);
        }
    }

    /** Gives one permit back. */
    void release(int cause) {
        freeing = cause;
        Waiter next = waiters.pollFirst();
        if (next == null) {
            available++;
        } else {
            next.granted = true;
            next.waker.wake();
        }
    }

    /** Wakes everybody who waits; there will be no more permits for them. */
    void close() {
        closed = true;
        Waiter next;
        while ((next = waiters.pollFirst()) != null) {
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
        private Waker waker;
        private boolean granted;

        private Waiter(Waker waker) {
            this.waker = waker;
        }

        /** Whether the permit is this waiter's. */
        boolean isGranted() {
            return granted;
        }

        /** Replaces the waker, as each poll does. */
        void setWaker(Waker latest) {
            waker = latest;
        }
    }
}
