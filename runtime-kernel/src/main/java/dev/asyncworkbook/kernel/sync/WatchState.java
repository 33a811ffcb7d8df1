package dev.asyncworkbook.kernel.sync;

import dev.asyncworkbook.kernel.scheduler.Blocker;
import dev.asyncworkbook.kernel.scheduler.Recorder;
import dev.asyncworkbook.kernel.scheduler.Touch;
import dev.asyncworkbook.kernel.trace.EventKind;
import dev.asyncworkbook.kernel.trace.Subject;

/**
 * What the ends of a {@link Watch} channel share: the latest value, and how many came before it.
 */
final class WatchState<T> {

    /** What the tasks that use it touch. */
    private final long place = Touch.newPlace();

    private final int subject;
    private final Side senders;
    private final Side receivers;
    private final Wakers changeWaiters = new Wakers();
    private final Wakers closedWaiters = new Wakers();
    private T value;

    /** Counts the changes; what a receiver has seen is compared with it. */
    private long version;

    /** The index of the event of the latest change. */
    private int sending = Recorder.NO_EVENT;

    WatchState(T initial) {
        value = initial;
        subject = Subjects.create(Subject.Kind.WATCH);
        Recorder.current().watch(subject, () -> value);
        senders = new Side(Blocker.Role.SENDER, subject, changeWaiters::wakeAll);
        receivers = new Side(Blocker.Role.RECEIVER, subject, closedWaiters::wakeAll);
    }

    /** Replaces the value, and wakes everybody who waits for that. */
    void change(T latest) {
        Touch.write(place);
        value = latest;
        version++;
        sending = Recorder.current().message(EventKind.SEND, subject, latest);
        changeWaiters.wakeAll();
    }

    /** Writes down that a receiver saw the latest value. */
    void recordSeen() {
        Recorder.current().message(EventKind.RECV, subject, value, sending);
    }

    /** Writes down that a receiver learned of the end. */
    void recordEnd() {
        Recorder.current().event(EventKind.RECV, subject, "None", senders.closing());
    }

    T value() {
        Touch.read(place);
        return value;
    }

    long version() {
        Touch.read(place);
        return version;
    }

    /** Whether the value cannot change any more. */
    boolean isFinal() {
        Touch.read(place);
        return senders.isEmpty();
    }

    RecvError closedError() {
        return new RecvError("the value will not change any more: every Sender is closed");
    }

    int subject() {
        return subject;
    }

    Side senders() {
        return senders;
    }

    Side receivers() {
        return receivers;
    }

    Wakers changeWaiters() {
        return changeWaiters;
    }

    Wakers closedWaiters() {
        return closedWaiters;
    }
}
