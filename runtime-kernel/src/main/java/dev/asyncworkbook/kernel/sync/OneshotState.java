package dev.asyncworkbook.kernel.sync;

import dev.asyncworkbook.kernel.Waker;
import dev.asyncworkbook.kernel.scheduler.CallSite;
import dev.asyncworkbook.kernel.scheduler.Recorder;
import dev.asyncworkbook.kernel.scheduler.Task;
import dev.asyncworkbook.kernel.trace.EventKind;
import dev.asyncworkbook.kernel.trace.Subject;

import org.jspecify.annotations.Nullable;

/**
 * What the two ends of a {@link Oneshot} share: {@code OPEN -> SENT -> RECEIVED}, or one of them
 * goes away first.
 */
final class OneshotState<T> {

    enum Phase {
        OPEN,
        SENT,
        RECEIVED,
        SENDER_GONE,
        RECEIVER_GONE
    }

    final int subject;
    final int line;
    Phase phase = Phase.OPEN;
    @Nullable T value;

    /** The index of the event that ended {@code OPEN}: the cause of what the receiver sees. */
    int cause = Recorder.NO_EVENT;

    /** The receiver's task, while it waits. */
    @Nullable Waker waiting;

    /** Who has the sender, as far as is known. */
    @Nullable Task<?> owner = Task.current();

    OneshotState() {
        Recorder recorder = Recorder.current();
        CallSite origin = recorder.isOn() ? CallSite.here() : CallSite.UNKNOWN;
        line = origin.line();
        subject = recorder.subject(Subject.Kind.ONESHOT, origin);
    }

    /** Ends the phase in which the value is open, and wakes the receiver. */
    void leaveOpen(Phase next, EventKind kind, String detail) {
        phase = next;
        owner = Task.current();
        cause = Recorder.current().event(kind, subject, detail);
        Waker receiver = waiting;
        waiting = null;
        if (receiver != null) {
            receiver.wake();
        }
    }
}
