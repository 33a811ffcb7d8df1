package dev.asyncworkbook.kernel.sync;

import dev.asyncworkbook.kernel.scheduler.KernelLock;
import dev.asyncworkbook.kernel.scheduler.Recorder;
import dev.asyncworkbook.kernel.scheduler.Touch;
import dev.asyncworkbook.kernel.trace.EventKind;
import dev.asyncworkbook.kernel.trace.Subject;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * A way to tell others that something happened, without a value.
 *
 * <p>A notification for one that finds nobody waiting is kept for the next to come, but never more
 * than one; a notification for all is not kept. Confined to the runtime's thread.
 */
public final class Notify {

    private final int subject = Subjects.create(Subject.Kind.NOTIFY);

    /** What the tasks that use it touch. */
    private final long place = Touch.newPlace();

    /** Who waits and was not notified, oldest first. */
    private final Deque<NotifyWait> queue = new ArrayDeque<>();

    /** Whether a notification is kept for the next to come. */
    private boolean stored;

    /** The index of the event that stored it. */
    private int storing = Recorder.NO_EVENT;

    /** How many times all were notified: who was created before the latest time counts as such. */
    private int rounds;

    /** The index of the event of the latest round. */
    private int latestRound = Recorder.NO_EVENT;

    /** Makes one without a notification. */
    public Notify() {}

    /**
     * Waits for a notification.
     *
     * <p>Those of {@link #notifyWaiters()} count from this call on, those for one from the first
     * poll on, or from {@link Notified#enable()}.
     *
     * <p>Cancellation: the place in the queue is lost; a notification for one that it was given
     * already goes to another that waits.
     */
    public Notified notified() {
        try (var _ = KernelLock.hold()) {
            Touch.read(place);
            return new NotifyWait(this, rounds);
        }
    }

    /** Notifies the one that waits longest; if nobody waits, the next to come. */
    public void notifyOne() {
        try (var _ = KernelLock.hold()) {
            Touch.write(place);
            notifyNext(NotifyWait.Kind.ONE, event("one"));
        }
    }

    /** Notifies the one that came last; if nobody waits, the next to come. */
    public void notifyLast() {
        try (var _ = KernelLock.hold()) {
            Touch.write(place);
            notifyNext(NotifyWait.Kind.LAST, event("last"));
        }
    }

    /**
     * Notifies all that wait, and those that were created but not polled; others notice nothing.
     */
    public void notifyWaiters() {
        try (var _ = KernelLock.hold()) {
            Touch.write(place);
            rounds++;
            latestRound = event("waiters");
            List<NotifyWait> all = List.copyOf(queue);
            queue.clear();
            all.forEach(each -> each.give(NotifyWait.Kind.ALL, latestRound));
            all.forEach(NotifyWait::wake);
        }
    }

    /** Gives a notification for one to a waiter, or keeps it. */
    void notifyNext(NotifyWait.Kind kind, int cause) {
        Touch.write(place);
        NotifyWait next = kind == NotifyWait.Kind.LAST ? queue.pollLast() : queue.pollFirst();
        if (next == null) {
            stored = true;
            storing = cause;
        } else {
            next.give(kind, cause);
            next.wake();
        }
    }

    /** Gives a waiter that comes now what there is for it, or a place in the queue. */
    void arrive(NotifyWait waiter, int roundsAtCreation) {
        Touch.write(place);
        if (roundsAtCreation != rounds) {
            waiter.give(NotifyWait.Kind.ALL, latestRound);
        } else if (stored) {
            stored = false;
            waiter.give(NotifyWait.Kind.ONE, storing);
        } else {
            queue.addLast(waiter);
        }
    }

    void leave(NotifyWait waiter) {
        Touch.write(place);
        queue.remove(waiter);
    }

    int subject() {
        return subject;
    }

    private int event(String detail) {
        return Recorder.current().event(EventKind.NOTIFY, subject, detail);
    }
}
