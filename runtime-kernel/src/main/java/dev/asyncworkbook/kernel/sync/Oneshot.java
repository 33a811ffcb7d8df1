package dev.asyncworkbook.kernel.sync;

import dev.asyncworkbook.kernel.Context;
import dev.asyncworkbook.kernel.Future;
import dev.asyncworkbook.kernel.Poll;
import dev.asyncworkbook.kernel.PolledAfterCompletion;
import dev.asyncworkbook.kernel.scheduler.Blocker;
import dev.asyncworkbook.kernel.scheduler.Blocking;
import dev.asyncworkbook.kernel.scheduler.Budget;
import dev.asyncworkbook.kernel.scheduler.KernelLock;
import dev.asyncworkbook.kernel.scheduler.Payload;
import dev.asyncworkbook.kernel.scheduler.Recorder;
import dev.asyncworkbook.kernel.scheduler.Task;
import dev.asyncworkbook.kernel.scheduler.TaskNotes;
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
         * Sends the value; it needs no await. That it was sent does not mean that it will be
         * received: the receiver can be closed later.
         *
         * @throws SendError if the receiver is closed
         * @throws IllegalStateException if this sender was used or closed before
         */
        public void send(T value) {
            try (var _ = KernelLock.hold()) {
                Payload.checked(value);
                checkOpen();
                if (state.isClosed()) {
                    throw new SendError(value);
                }
                state.send(value);
            }
        }

        /** Whether the receiver is closed. */
        public boolean isClosed() {
            try (var _ = KernelLock.hold()) {
                state.owner = Task.current();
                return state.isClosed();
            }
        }

        /**
         * Waits until the receiver is closed: the moment to stop working on the value.
         *
         * <p>Cancellation: nothing is lost.
         *
         * @throws IllegalStateException if this sender was used or closed before
         */
        public Future<Void> closed() {
            try (var _ = KernelLock.hold()) {
                checkOpen();
                return new Closed(state.subject, state::isClosed, state.closedWaiters);
            }
        }

        /**
         * Asks, from a future that is written by hand, whether the receiver is closed; if it is
         * not, the context's waker is called when it is.
         *
         * @throws IllegalStateException if this sender was used or closed before
         */
        public Poll<Void> pollClosed(Context cx) {
            try (var _ = KernelLock.hold()) {
                checkOpen();
                if (Budget.isExhausted(cx)) {
                    return Poll.pending();
                }
                if (state.isClosed()) {
                    Budget.spend();
                    return Poll.done();
                }
                state.setSender(KernelLock.late(cx.waker()));
                return Poll.pending();
            }
        }

        /** Gives this sender up; after {@link #send} it does nothing. */
        @Override
        public void close() {
            try (var _ = KernelLock.hold()) {
                if (state.phase() == OneshotState.Phase.OPEN) {
                    state.closeSender();
                }
            }
        }

        private void checkOpen() {
            state.owner = Task.current();
            if (state.phase() != OneshotState.Phase.OPEN) {
                throw new IllegalStateException(
                        "a oneshot Sender sends one value: this one was used or closed before");
            }
        }
    }

    /**
     * The receiving end: the future of the value.
     *
     * <p>Closing it refuses a value that was not sent yet; one that was can still be received.
     */
    public static final class Receiver<T> implements Future<T>, Waiting, AutoCloseable {

        private final OneshotState<T> state;

        Receiver(OneshotState<T> state) {
            this.state = state;
        }

        /**
         * {@inheritDoc}
         *
         * <p>Cancellation: to drop this future is to close the receiver. A later {@code send}
         * fails; a value that was sent already is lost.
         *
         * @throws RecvError if the sender was closed without sending, or this receiver was closed
         *     before the value was sent
         */
        @Override
        public Poll<T> poll(Context cx) {
            try (var _ = KernelLock.hold()) {
                if (state.isFinished()) {
                    throw new PolledAfterCompletion("this oneshot Receiver");
                }
                if (Budget.isExhausted(cx)) {
                    return Poll.pending();
                }
                if (isOpen()) {
                    if (!state.hasReceiver()) {
                        Recorder.current().event(EventKind.EMPTY, state.subject, "");
                    }
                    state.setReceiver(KernelLock.late(cx.waker()));
                    TaskNotes.noteCurrent(this);
                    return Poll.pending();
                }
                Budget.spend();
                if (state.phase() == OneshotState.Phase.SENT) {
                    return Poll.ready(state.take());
                }
                state.finish();
                throw new RecvError(
                        state.phase() == OneshotState.Phase.GONE
                                ? "no value will come: the Sender was closed without sending one"
                                : "no value will come: this Receiver was closed before it was sent");
            }
        }

        /**
         * Takes the value, blocking the thread until it comes: for code that is not async, such as
         * that of {@code spawnBlocking}.
         *
         * @throws RecvError if the sender was closed without sending
         * @throws IllegalStateException in async code
         */
        public T blockingRecv() {
            return Blocking.on(this, "blockingRecv", "await the receiver");
        }

        /**
         * Takes the value, if it is there.
         *
         * @throws TryRecvError.Empty if it may still come
         * @throws TryRecvError.Closed if it will not, or was received before
         */
        public T tryRecv() {
            try (var _ = KernelLock.hold()) {
                if (!state.isFinished() && isOpen()) {
                    throw new TryRecvError.Empty();
                }
                if (!isEmpty()) {
                    return state.take();
                }
                state.finish();
                throw new TryRecvError.Closed();
            }
        }

        /** Whether no value waits to be received. */
        public boolean isEmpty() {
            try (var _ = KernelLock.hold()) {
                return state.phase() != OneshotState.Phase.SENT || state.isFinished();
            }
        }

        /** Whether this future has ended, so that it must not be polled again. */
        public boolean isTerminated() {
            try (var _ = KernelLock.hold()) {
                return state.isFinished();
            }
        }

        /** Refuses the value, if it was not sent yet: a later {@code send} fails. */
        @Override
        public void close() {
            try (var _ = KernelLock.hold()) {
                state.closeReceiver();
            }
        }

        /** Closes this receiver. */
        @Override
        public void drop() {
            close();
        }

        @Override
        public Blocker blocker() {
            Blocker.Holder sender =
                    new Blocker.Holder(Blocker.Role.SENDER, state.owner, state.line);
            String what = "the value of " + Recorder.current().describe(state.subject);
            return new Blocker(what, state.subject, List.of(sender));
        }

        private boolean isOpen() {
            return state.phase() == OneshotState.Phase.OPEN && !state.isClosed();
        }
    }
}
