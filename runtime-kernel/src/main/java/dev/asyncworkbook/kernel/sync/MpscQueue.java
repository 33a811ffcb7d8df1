package dev.asyncworkbook.kernel.sync;

import dev.asyncworkbook.kernel.Context;
import dev.asyncworkbook.kernel.Future;
import dev.asyncworkbook.kernel.None;
import dev.asyncworkbook.kernel.Option;
import dev.asyncworkbook.kernel.Poll;
import dev.asyncworkbook.kernel.Some;
import dev.asyncworkbook.kernel.Waker;
import dev.asyncworkbook.kernel.scheduler.Blocker;
import dev.asyncworkbook.kernel.scheduler.CallSite;
import dev.asyncworkbook.kernel.scheduler.Operation;
import dev.asyncworkbook.kernel.scheduler.Recorder;
import dev.asyncworkbook.kernel.scheduler.Task;
import dev.asyncworkbook.kernel.trace.EventKind;
import dev.asyncworkbook.kernel.trace.Subject;

import org.jspecify.annotations.Nullable;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What the ends of an {@link Mpsc} channel share.
 *
 * <p>Every buffered value holds one permit, which goes back when it is received.
 */
final class MpscQueue<T> {

    /**
     * A buffered value.
     *
     * @param sending the index of the event of its sending, the cause of its receipt
     */
    private record Item<T>(T value, int sending) {}

    private final Permits permits;
    private final int subject;
    private final Deque<Item<T>> buffer = new ArrayDeque<>();
    private final Set<Mpsc.Sender<T>> senders = new LinkedHashSet<>();

    /** The receiver's task, while it waits. */
    private @Nullable Waker receiver;

    /** The index of the latest event of a sender's close: all of them precede the end. */
    private int closing = Recorder.NO_EVENT;

    MpscQueue(int capacity) {
        permits = new Permits(capacity);
        Recorder recorder = Recorder.current();
        CallSite origin = recorder.isOn() ? CallSite.here() : CallSite.UNKNOWN;
        subject = recorder.subject(Subject.Kind.MPSC, origin);
    }

    Future<Void> send(Mpsc.Sender<T> sender, T value) {
        return new Send(sender, value);
    }

    Future<Option<T>> recv() {
        return new Recv();
    }

    void opened(Mpsc.Sender<T> sender) {
        senders.add(sender);
    }

    void closed(Mpsc.Sender<T> sender) {
        senders.remove(sender);
        EventKind kind = senders.isEmpty() ? EventKind.CLOSE : EventKind.DROP;
        closing = Recorder.current().event(kind, subject, "sender", closing);
        if (senders.isEmpty()) {
            wakeReceiver();
        }
    }

    void closeReceiver() {
        if (!permits.isClosed()) {
            Recorder.current().event(EventKind.CLOSE, subject, "receiver");
            permits.close();
            wakeReceiver();
        }
    }

    boolean isClosed() {
        return permits.isClosed();
    }

    int capacity() {
        return permits.available();
    }

    private void wakeReceiver() {
        Waker waiting = receiver;
        receiver = null;
        if (waiting != null) {
            waiting.wake();
        }
    }

    private final class Send extends Acquire<Void> {

        private final Mpsc.Sender<T> sender;
        private final T value;

        Send(Mpsc.Sender<T> sender, T value) {
            super(permits);
            this.sender = sender;
            this.value = value;
        }

        @Override
        @SuppressWarnings("NullAway") // Void has no other value
        Void acquired() {
            sender.usedBy(Task.current());
            String text = Payload.text(value);
            int sending = recorder().event(EventKind.SEND, subject, text, permits.freeing());
            buffer.addLast(new Item<>(value, sending));
            wakeReceiver();
            return null;
        }

        @Override
        void queued() {
            sender.usedBy(Task.current());
            recorder().event(EventKind.FULL, subject, Payload.text(value));
        }

        @Override
        RuntimeException refused() {
            return new SendError(value);
        }

        @Override
        public Blocker blocker() {
            return Blocker.on("room in " + recorder().describe(subject), subject);
        }

        @Override
        protected String describe() {
            return "send() at line " + origin().line();
        }
    }

    private final class Recv extends Operation<Option<T>> {

        @Override
        protected Poll<Option<T>> advance(Context cx) {
            Item<T> item = buffer.pollFirst();
            if (item != null) {
                String text = Payload.text(item.value);
                permits.release(recorder().event(EventKind.RECV, subject, text, item.sending));
                return Poll.ready(new Some<>(item.value));
            }
            if (senders.isEmpty() || permits.isClosed()) {
                recorder().event(EventKind.RECV, subject, "None", closing);
                return Poll.ready(new None<>());
            }
            recorder().event(EventKind.EMPTY, subject, "");
            receiver = cx.waker();
            return Poll.pending();
        }

        @Override
        protected void cancel() {
            receiver = null;
        }

        @Override
        public Blocker blocker() {
            List<Blocker.Holder> open = senders.stream().map(Mpsc.Sender::holder).toList();
            String what = "a message from " + recorder().describe(subject);
            return new Blocker(what, subject, open);
        }

        @Override
        protected String describe() {
            return "recv() at line " + origin().line();
        }
    }
}
