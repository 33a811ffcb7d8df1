package dev.asyncworkbook.kernel.sync;

import dev.asyncworkbook.kernel.Waker;
import dev.asyncworkbook.kernel.scheduler.CallSite;
import dev.asyncworkbook.kernel.scheduler.Recorder;
import dev.asyncworkbook.kernel.scheduler.Task;
import dev.asyncworkbook.kernel.scheduler.Touch;
import dev.asyncworkbook.kernel.trace.EventKind;
import dev.asyncworkbook.kernel.trace.Subject;

import org.jspecify.annotations.Nullable;

/**
 * What the two ends of a {@link Oneshot} share.
 *
 * <p>The sender goes {@code OPEN -> SENT} or {@code OPEN -> GONE}; the receiver can be closed in
 * each of these, which refuses a value that was not sent yet, and is finished when it has told its
 * task how it ended.
 */
final class OneshotState<T> {

    enum Phase {
        /** The value can still be sent. */
        OPEN,
        /** The value was sent. */
        SENT,
        /** The sender was closed without sending. */
        GONE
    }

    final int subject;
    final int line;

    /** What the tasks that use it touch. */
    private final long place = Touch.newPlace();

    private Phase phase = Phase.OPEN;
    private boolean receiverClosed;
    private boolean finished;

    /** Set in {@code SENT}, until it is received. */
    private @Nullable T value;

    /** The index of the event that ended {@code OPEN}: the cause of what the receiver sees. */
    private int cause = Recorder.NO_EVENT;

    /** The receiver's task, while it waits. */
    private @Nullable Waker receiver;

    /** The sender's task, while it polls for the close by hand. */
    private @Nullable Waker sender;

    /** Who waits for the receiver to be gone. */
    final Wakers closedWaiters = new Wakers();

    /** Who has the sender, as far as is known. */
    @Nullable Task<?> owner = Task.current();

    OneshotState() {
        Recorder recorder = Recorder.current();
        CallSite origin = recorder.isOn() ? CallSite.here() : CallSite.UNKNOWN;
        line = origin.line();
        subject = recorder.subject(Subject.Kind.ONESHOT, origin);
    }

    Phase phase() {
        Touch.read(place);
        return phase;
    }

    /** Whether the receiver has told its task how it ended. */
    boolean isFinished() {
        Touch.read(place);
        return finished;
    }

    /** Whether the receiver refuses a value, or needs none any more. */
    boolean isClosed() {
        Touch.read(place);
        return receiverClosed || finished;
    }

    void send(T sent) {
        Touch.write(place);
        value = sent;
        Recorder recorder = Recorder.current();
        leaveOpen(Phase.SENT, recorder.message(EventKind.SEND, subject, sent));
    }

    void closeSender() {
        Touch.write(place);
        leaveOpen(Phase.GONE, Recorder.current().event(EventKind.CLOSE, subject, "sender"));
    }

    private void leaveOpen(Phase next, int event) {
        phase = next;
        owner = Task.current();
        cause = event;
        wakeReceiver();
    }

    void closeReceiver() {
        Touch.write(place);
        if (isClosed()) {
            return;
        }
        receiverClosed = true;
        if (phase == Phase.OPEN) {
            Recorder.current().event(EventKind.CLOSE, subject, "receiver");
        }
        wakeReceiver();
        wakeSender();
    }

    /** Takes the value that was sent out; the receiver is finished. */
    @SuppressWarnings("NullAway") // SENT means that there is a value
    T take() {
        Touch.write(place);
        T sent = value;
        value = null;
        finish();
        Recorder.current().message(EventKind.RECV, subject, sent, cause);
        return sent;
    }

    /** Ends the receiver, which was told what there is to tell. */
    void finish() {
        Touch.write(place);
        finished = true;
        wakeSender();
    }

    /** Whether a receiver waits. */
    boolean hasReceiver() {
        Touch.read(place);
        return receiver != null;
    }

    void setReceiver(Waker waker) {
        Touch.write(place);
        receiver = waker;
    }

    void setSender(Waker waker) {
        Touch.write(place);
        sender = waker;
    }

    private void wakeReceiver() {
        Waker waiting = receiver;
        receiver = null;
        if (waiting != null) {
            waiting.wake();
        }
    }

    private void wakeSender() {
        Waker waiting = sender;
        sender = null;
        if (waiting != null) {
            waiting.wake();
        }
        closedWaiters.wakeAll();
    }
}
