package dev.asyncworkbook.kernel.sync;

import dev.asyncworkbook.kernel.Future;
import dev.asyncworkbook.kernel.Option;
import dev.asyncworkbook.kernel.Some;
import dev.asyncworkbook.kernel.scheduler.KernelLock;
import dev.asyncworkbook.kernel.scheduler.Payload;

import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * A channel that keeps the latest value only, such as a configuration or a state, from many senders
 * to many receivers.
 *
 * <p>Sending never waits. Every receiver knows which change it has seen last, so that it can wait
 * for the next one; it may miss values in between, but never the last one. Confined to the
 * runtime's thread.
 */
public final class Watch {

    private Watch() {}

    /**
     * The two ends of a new channel.
     *
     * @param tx the first sender
     * @param rx the first receiver
     */
    public record Channel<T>(Sender<T> tx, Receiver<T> rx) {}

    /**
     * Makes a channel.
     *
     * @param initial the value until the first one is sent; it counts as seen
     */
    public static <T> Channel<T> channel(T initial) {
        Sender<T> tx = new Sender<>(initial);
        return new Channel<>(tx, tx.subscribe());
    }

    /** One of the sending ends; {@link #copy()} makes more. Closing it is Rust's drop. */
    public static final class Sender<T> extends ChannelEnd {

        private final WatchState<T> state;

        /**
         * Makes the sender of a channel that has no receiver yet.
         *
         * @param initial the value until the first one is sent
         */
        public Sender(T initial) {
            this(new WatchState<>(Payload.checked(initial)));
        }

        private Sender(WatchState<T> state) {
            super(state.senders());
            this.state = state;
        }

        /**
         * Replaces the value, and lets the receivers know; it needs no await.
         *
         * @throws SendError if there is no receiver; the value is not replaced then, as {@link
         *     #sendReplace} would do
         * @throws IllegalStateException if this sender is closed
         */
        public void send(T value) {
            try (var _ = KernelLock.hold()) {
                useOpen();
                Payload.checked(value);
                if (isClosed()) {
                    throw SendError.noReceiver(value);
                }
                state.change(value);
            }
        }

        /**
         * Replaces the value by what the function makes of it, and lets the receivers know, if
         * there are any. If the function throws, nothing happens to the channel.
         *
         * @throws IllegalStateException if this sender is closed
         */
        public void sendModify(UnaryOperator<T> modify) {
            try (var _ = KernelLock.hold()) {
                sendIfModified(value -> new Some<>(modify.apply(value)));
            }
        }

        /**
         * Replaces the value by what the function answers, and lets the receivers know; does
         * nothing if it answers {@code None}.
         *
         * @return whether the value was replaced
         * @throws IllegalStateException if this sender is closed
         */
        public boolean sendIfModified(Function<? super T, Option<T>> modify) {
            try (var _ = KernelLock.hold()) {
                useOpen();
                if (modify.apply(state.value()) instanceof Some<T>(T modified)) {
                    state.change(Payload.checked(modified));
                    return true;
                }
                return false;
            }
        }

        /**
         * Replaces the value, even if there is no receiver.
         *
         * @return the value before
         * @throws IllegalStateException if this sender is closed
         */
        public T sendReplace(T value) {
            try (var _ = KernelLock.hold()) {
                useOpen();
                T before = state.value();
                state.change(Payload.checked(value));
                return before;
            }
        }

        /** The latest value. */
        public T borrow() {
            try (var _ = KernelLock.hold()) {
                return state.value();
            }
        }

        /** Makes a receiver, which counts the current value as seen. */
        public Receiver<T> subscribe() {
            try (var _ = KernelLock.hold()) {
                useOpen();
                return new Receiver<>(state, state.version());
            }
        }

        /** Makes another sender of the same channel: Rust's {@code clone}. */
        public Sender<T> copy() {
            try (var _ = KernelLock.hold()) {
                useOpen();
                return new Sender<>(state);
            }
        }

        /**
         * Waits until there is no receiver: a moment to stop producing.
         *
         * <p>Cancellation: nothing is lost.
         */
        public Future<Void> closed() {
            useOpen();
            return new Closed(state.subject(), this::isClosed, state.closedWaiters());
        }

        /** Whether there is no receiver; {@link #subscribe()} makes one again. */
        public boolean isClosed() {
            try (var _ = KernelLock.hold()) {
                return state.receivers().isEmpty();
            }
        }

        /** How many receivers are open. */
        public int receiverCount() {
            try (var _ = KernelLock.hold()) {
                return state.receivers().size();
            }
        }

        /** How many senders are open. */
        public int senderCount() {
            try (var _ = KernelLock.hold()) {
                return state.senders().size();
            }
        }

        /** Whether the other one sends into the same channel. */
        public boolean sameChannel(Sender<T> other) {
            return state == other.state;
        }
    }

    /** One of the receiving ends; {@link #copy()} makes more. Closing it is Rust's drop. */
    public static final class Receiver<T> extends ChannelEnd {

        private final WatchState<T> state;

        /** The version that was seen last; anything else if the value is to count as new. */
        private long seen;

        Receiver(WatchState<T> state, long seen) {
            super(state.receivers());
            this.state = state;
            this.seen = seen;
        }

        /** The latest value; it does not count as seen. */
        public T borrow() {
            try (var _ = KernelLock.hold()) {
                return state.value();
            }
        }

        /** The latest value, which counts as seen from now on. */
        public T borrowAndUpdate() {
            try (var _ = KernelLock.hold()) {
                seen = state.version();
                state.recordSeen();
                return state.value();
            }
        }

        /**
         * Waits until there is a value that was not seen, and counts it as seen.
         *
         * <p>Cancellation: nothing is lost, and no value counts as seen.
         *
         * @return a future that throws {@link RecvError} if the value was seen and every sender is
         *     closed
         * @throws IllegalStateException if this receiver is closed
         */
        public Future<Void> changed() {
            useOpen();
            return new WatchWait.Changed<>(state, this);
        }

        /**
         * Waits for a value that satisfies the condition, beginning with the current one. All
         * values that it is tried on count as seen.
         *
         * <p>Cancellation: nothing is lost but that values count as seen.
         *
         * @return a future that throws {@link RecvError} if the latest value does not satisfy the
         *     condition and every sender is closed
         * @throws IllegalStateException if this receiver is closed
         */
        public Future<T> waitFor(Predicate<? super T> condition) {
            useOpen();
            return new WatchWait.For<>(state, this, condition);
        }

        /**
         * Whether there is a value that was not seen.
         *
         * @throws RecvError if every sender is closed, even if there is such a value
         */
        public boolean hasChanged() {
            try (var _ = KernelLock.hold()) {
                if (state.isFinal()) {
                    throw state.closedError();
                }
                return isUnseen();
            }
        }

        /** Lets the current value count as not seen. */
        public void markChanged() {
            try (var _ = KernelLock.hold()) {
                seen = state.version() - 1;
            }
        }

        /** Lets the current value count as seen. */
        public void markUnchanged() {
            try (var _ = KernelLock.hold()) {
                seen = state.version();
            }
        }

        /** Makes another receiver, which has seen what this one has: Rust's {@code clone}. */
        public Receiver<T> copy() {
            try (var _ = KernelLock.hold()) {
                useOpen();
                return new Receiver<>(state, seen);
            }
        }

        /** Whether the other one receives from the same channel. */
        public boolean sameChannel(Receiver<T> other) {
            return state == other.state;
        }

        boolean isUnseen() {
            return seen != state.version();
        }
    }
}
