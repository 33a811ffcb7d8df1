package dev.asyncworkbook.kernel.sync;

import dev.asyncworkbook.kernel.Waker;
import dev.asyncworkbook.kernel.scheduler.KernelLock;
import dev.asyncworkbook.kernel.scheduler.Recorder;
import dev.asyncworkbook.kernel.scheduler.Touch;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * The one fair semaphore under every primitive of this package: first come, first served.
 *
 * <p>Permits that are given back go to the oldest waiter at once, as far as it still needs them,
 * and to the next one only when it has all. So while anybody waits no permit is free, nobody can
 * overtake, and who waits for many holds up those behind who wait for few. Confined to the
 * runtime's thread.
 */
final class Permits {

    /** What the tasks that use it touch. */
    private final long place = Touch.newPlace();

    private final Deque<Waiter> waiters = new ArrayDeque<>(1);

    /** Empty while anybody waits. */
    private final Bundle free = new Bundle();

    /** Why the permits that were taken latest had become free: indexes of events. */
    private int[] causes = {};

    private boolean closed;

    Permits(int available) {
        free.add(available, Recorder.NO_EVENT);
    }

    /** Takes a permit if one is free, which none is while anybody waits. */
    boolean tryAcquire() {
        return tryAcquire(1);
    }

    /** Takes so many permits, or none if there are not enough. */
    boolean tryAcquire(int count) {
        Touch.write(place);
        if (free.size() < count) {
            return false;
        }
        causes = free.take(count);
        return true;
    }

    /** Joins the queue; the waiter is woken when it has all its permits, or at the close. */
    Waiter enqueue(Waker waker, int count) {
        Touch.write(place);
        Waiter waiter = new Waiter(waker, count);
        free.moveTo(waiter.given, free.size());
        waiters.addLast(waiter);
        return waiter;
    }

    /** Hands a waiter its permits, if it has all of them. */
    boolean claim(Waiter waiter) {
        Touch.write(place);
        if (!waiter.isGranted()) {
            return false;
        }
        causes = waiter.given.causes();
        return true;
    }

    /** Leaves the queue; the permits that were already given to the waiter go on to the next. */
    void leave(Waiter waiter) {
        Touch.write(place);
        if (!waiter.isGranted()) {
            waiters.remove(waiter);
        }
        waiter.given.moveTo(free, waiter.given.size());
        serve();
    }

    /** Gives one permit back. */
    void release(int cause) {
        release(1, cause);
    }

    /** Gives permits back, or adds new ones. */
    void release(int count, int cause) {
        Touch.write(place);
        free.add(count, cause);
        serve();
    }

    private void serve() {
        Waiter next = waiters.peekFirst();
        while (next != null && free.size() > 0) {
            free.moveTo(next.given, Math.min(free.size(), next.count - next.given.size()));
            if (next.isGranted()) {
                waiters.removeFirst();
                next.waker.wake();
            }
            next = waiters.peekFirst();
        }
    }

    /** Takes free permits away for ever, and answers how many there were to take. */
    int forget(int count) {
        Touch.write(place);
        int forgotten = Math.min(count, free.size());
        free.take(forgotten);
        return forgotten;
    }

    /**
     * Wakes everybody who waits; there will be no more permits for them, and they give back those
     * that they have.
     */
    void close() {
        Touch.write(place);
        closed = true;
        Waiter next;
        while ((next = waiters.pollFirst()) != null) {
            next.waker.wake();
        }
    }

    boolean isClosed() {
        Touch.read(place);
        return closed;
    }

    int available() {
        try (var _ = KernelLock.hold()) {
            Touch.read(place);
            return free.size();
        }
    }

    /** The events that freed the permits that were taken latest. */
    int[] causes() {
        return causes;
    }

    /** The last of the {@link #causes}, or none: all that there is to know of a single permit. */
    int freeing() {
        return causes.length == 0 ? Recorder.NO_EVENT : causes[causes.length - 1];
    }

    /** Somebody in the queue. */
    static final class Waiter {
        private final int count;

        /** The permits that it has so far. */
        private final Bundle given = new Bundle();

        private Waker waker;

        private Waiter(Waker waker, int count) {
            this.waker = waker;
            this.count = count;
        }

        /** Whether it has all its permits. */
        boolean isGranted() {
            return given.size() == count;
        }

        /** Replaces the waker, as each poll does. */
        void setWaker(Waker latest) {
            waker = latest;
        }
    }
}
