package dev.asyncworkbook.kernel.sync;

import dev.asyncworkbook.kernel.Context;
import dev.asyncworkbook.kernel.Future;
import dev.asyncworkbook.kernel.Poll;
import dev.asyncworkbook.kernel.PolledAfterCompletion;
import dev.asyncworkbook.kernel.scheduler.Blocker;
import dev.asyncworkbook.kernel.scheduler.Recorder;
import dev.asyncworkbook.kernel.scheduler.Waiting;
import dev.asyncworkbook.kernel.trace.EventKind;

import java.util.List;

/**
 * A channel for one value, such as the reply to a request.
 *
 * <p>Sending never waits. The receiver is itself the future of the value. Confined to the runtime's
 * thread.
 */
public final class Oneshot {

    private Oneshot() {}

    /**
     * The two ends of a new channel.
     *
     * @param tx sends the one value
     * @param rx is the future of it
     */
    public record Channel<T>(Sender<T> tx, Receiver<T> rx) {}

    /** Makes a channel. */
    public static <T> Channel<T> channel() {
        OneshotState<T> state = new OneshotState<>();
        return new Channel<>(new Sender<>(state), new Receiver<>(state));
    }

    /** The sending end, for one value. Closing it unused is Rust's drop. */
    public static final class Sender<T> implements AutoCloseable {

        private final OneshotState<T> state;

        Sender(OneshotState<T> state) {
            this.state = state;
        }

        /**
         * Sends the value; it needs no await.
         *
         * @throws SendError if the receiver is closed
         * @throws IllegalStateException if this sender was used or closed before
         */
        public void send(T value) {
            Payload.checked(value);
            switch (state.phase) {
                case OPEN -> {
                    state.value = value;
                    state.leaveOpen(OneshotState.Phase.SENT, EventKind.SEND, Payload.text(value));
                }
                case RECEIVER_GONE -> throw new SendError(value);
                case SENT, RECEIVED, SENDER_GONE ->
                        throw new IllegalStateException(
                                "a oneshot Sender sends one value: this one was used or closed"
                                        + " before");
            }
        }

        /** Whether the receiver is closed. */
        public boolean isClosed() {
            return state.phase == OneshotState.Phase.RECEIVER_GONE;
        }

        /** Gives this sender up; after {@link #send} it does nothing. */
        @Override
        public void close() {
            if (state.phase == OneshotState.Phase.OPEN) {
                state.leaveOpen(OneshotState.Phase.SENDER_GONE, EventKind.CLOSE, "sender");
            }
        }
    }

    /** The receiving end: the future of the value. */
    public static final class Receiver<T> implements Future<T>, Waiting, AutoCloseable {

        private final OneshotState<T> state;

        Receiver(OneshotState<T> state) {
            this.state = state;
        }

        /**
         * {@inheritDoc}
         *
         * <p>Cancellation: nothing is lost.
         *
         * @throws RecvError if the sender was closed without sending
         */
        @Override
        @SuppressWarnings("NullAway") // SENT means that there is a value
        public Poll<T> poll(Context cx) {
            return switch (state.phase) {
                case OPEN -> {
                    Recorder.current().event(EventKind.EMPTY, state.subject, "");
                    state.waiting = cx.waker();
                    yield Poll.pending();
                }
                case SENT -> {
                    state.phase = OneshotState.Phase.RECEIVED;
                    String text = Payload.text(state.value);
                    Recorder.current().event(EventKind.RECV, state.subject, text, state.cause);
                    yield Poll.ready(state.value);
                }
                case SENDER_GONE ->
                        throw new RecvError(
                                "no value will come: the Sender was closed without sending one");
                case RECEIVED, RECEIVER_GONE ->
                        throw new PolledAfterCompletion("this oneshot Receiver");
            };
        }

        /** Gives the value up; a later {@code send} fails. After the receipt it does nothing. */
        @Override
        public void close() {
            if (state.phase == OneshotState.Phase.OPEN) {
                state.leaveOpen(OneshotState.Phase.RECEIVER_GONE, EventKind.CLOSE, "receiver");
            }
        }

        @Override
        public Blocker blocker() {
            Blocker.Holder sender =
                    new Blocker.Holder(Blocker.Role.SENDER, state.owner, state.line);
            String what = "the value of " + Recorder.current().describe(state.subject);
            return new Blocker(what, state.subject, List.of(sender));
        }
    }
}
