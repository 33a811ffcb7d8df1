package dev.asyncworkbook.kernel.sync;

import dev.asyncworkbook.kernel.Future;
import dev.asyncworkbook.kernel.None;
import dev.asyncworkbook.kernel.Option;
import dev.asyncworkbook.kernel.Some;
import dev.asyncworkbook.kernel.scheduler.Blocking;
import dev.asyncworkbook.kernel.scheduler.KernelLock;
import dev.asyncworkbook.kernel.scheduler.Payload;
import dev.asyncworkbook.kernel.scheduler.Recorder;
import dev.asyncworkbook.kernel.trace.EventKind;

/**
 * A channel from many senders to many receivers, each of which gets every message that was sent
 * after it was made.
 *
 * <p>Sending never waits. The channel keeps the latest messages only, as many as its capacity,
 * rounded up to a power of two: a receiver that is too slow loses the oldest ones, is told so by
 * {@link RecvError.Lagged}, and goes on. Messages are not copied: all receivers get the same
 * object. Confined to the runtime's thread.
 */
public final class Broadcast {

    private Broadcast() {}

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
     * @param capacity how many messages it keeps, before it is rounded up to a power of two
     * @throws IllegalArgumentException if the capacity is not positive, or above 2^30
     */
    public static <T> Channel<T> channel(int capacity) {
        Sender<T> tx = new Sender<>(capacity);
        return new Channel<>(tx, tx.subscribe());
    }

    /** One of the sending ends; {@link #copy()} makes more. Closing it is Rust's drop. */
    public static final class Sender<T> extends ChannelEnd {

        private final BroadcastRing<T> ring;

        /**
         * Makes the sender of a channel that has no receiver yet.
         *
         * @param capacity how many messages it keeps, before it is rounded up to a power of two
         * @throws IllegalArgumentException if the capacity is not positive, or above 2^30
         */
        public Sender(int capacity) {
            this(new BroadcastRing<>(capacity));
        }

        private Sender(BroadcastRing<T> ring) {
            super(ring.senders());
            this.ring = ring;
        }

        /**
         * Sends a message to all receivers there are; it needs no await.
         *
         * @return how many receivers there are; some may lose the message, if they are too slow
         * @throws SendError if there is none
         * @throws IllegalStateException if this sender is closed
         */
        public int send(T value) {
            try (var _ = KernelLock.hold()) {
                useOpen();
                Payload.checked(value);
                if (ring.receivers().isEmpty()) {
                    throw SendError.noReceiver(value);
                }
                ring.push(value);
                return ring.receivers().size();
            }
        }

        /** Makes a receiver, which gets the messages that are sent from now on. */
        public Receiver<T> subscribe() {
            try (var _ = KernelLock.hold()) {
                useOpen();
                return new Receiver<>(ring);
            }
        }

        /** Makes another sender of the same channel: Rust's {@code clone}. */
        public Sender<T> copy() {
            try (var _ = KernelLock.hold()) {
                useOpen();
                return new Sender<>(ring);
            }
        }

        /** Makes a reference that does not keep the channel open. */
        public WeakSender<T> downgrade() {
            useOpen();
            return new WeakSender<>(ring);
        }

        /**
         * Waits until there is no receiver: a moment to stop producing.
         *
         * <p>Cancellation: nothing is lost.
         */
        public Future<Void> closed() {
            useOpen();
            return new Closed(ring.subject(), ring.receivers()::isEmpty, ring.closedWaiters());
        }

        /** How many messages are kept that some receiver has yet to receive. */
        public int len() {
            return ring.len();
        }

        /** Whether every receiver has received every message. */
        public boolean isEmpty() {
            return len() == 0;
        }

        /** How many receivers are open. */
        public int receiverCount() {
            return ring.receivers().size();
        }

        /** How many senders are open. */
        public int strongCount() {
            return ring.senders().size();
        }

        /** How many weak senders are open. */
        public int weakCount() {
            return ring.senders().weakSize();
        }

        /** Whether the other one sends into the same channel. */
        public boolean sameChannel(Sender<T> other) {
            return ring == other.ring;
        }
    }

    /** A {@link Sender} that does not keep the channel open, and must be upgraded to send. */
    public static final class WeakSender<T> extends WeakEnd {

        private final BroadcastRing<T> ring;

        WeakSender(BroadcastRing<T> ring) {
            super(ring.senders());
            this.ring = ring;
        }

        /** Makes a sender, if there is one that keeps the channel open. */
        public Option<Sender<T>> upgrade() {
            try (var _ = KernelLock.hold()) {
                checkOpen();
                return ring.senders().isEmpty() ? new None<>() : new Some<>(new Sender<>(ring));
            }
        }

        /** Makes another weak sender of the same channel: Rust's {@code clone}. */
        public WeakSender<T> copy() {
            checkOpen();
            return new WeakSender<>(ring);
        }
    }

    /** One of the receiving ends. Closing it is Rust's drop. */
    public static final class Receiver<T> extends ChannelEnd {

        private final BroadcastRing<T> ring;

        /** The number of the next message that it wants. */
        private long cursor;

        Receiver(BroadcastRing<T> ring) {
            super(ring.receivers());
            this.ring = ring;
            cursor = ring.tail();
        }

        /**
         * Takes the next message, waiting for it.
         *
         * <p>Cancellation: nothing is lost.
         *
         * @return a future that throws {@link RecvError.Lagged} if messages were lost, once for
         *     each gap, and {@link RecvError} if there will be no more
         * @throws IllegalStateException if this receiver is closed
         */
        public Future<T> recv() {
            useOpen();
            return new BroadcastRecv<>(ring, this);
        }

        /**
         * Takes the next message, blocking the thread until it comes: for code that is not async,
         * such as that of {@code spawnBlocking}.
         *
         * @throws RecvError as {@link #recv} does
         * @throws IllegalStateException in async code
         */
        public T blockingRecv() {
            return Blocking.on(recv(), "blockingRecv", "await recv()");
        }

        /**
         * Takes the next message, if it is there.
         *
         * @throws TryRecvError.Empty if one may still come
         * @throws TryRecvError.Closed if there will be no more
         * @throws TryRecvError.Lagged if messages were lost; the next call goes on after them
         * @throws IllegalStateException if this receiver is closed
         */
        public T tryRecv() {
            try (var _ = KernelLock.hold()) {
                useOpen();
                long skipped = skipLost();
                if (skipped > 0) {
                    throw new TryRecvError.Lagged(skipped);
                }
                if (isEmpty()) {
                    throw isClosed() ? new TryRecvError.Closed() : new TryRecvError.Empty();
                }
                return next();
            }
        }

        /** Makes a receiver, which gets the messages that are sent from now on. */
        public Receiver<T> resubscribe() {
            try (var _ = KernelLock.hold()) {
                useOpen();
                return new Receiver<>(ring);
            }
        }

        /**
         * How many messages were sent and not received, with those that are lost and not yet
         * reported; so it can be more than the channel keeps.
         */
        public int len() {
            try (var _ = KernelLock.hold()) {
                return (int) Math.min(ring.tail() - cursor, Integer.MAX_VALUE);
            }
        }

        /** Whether every message that was sent was received. */
        public boolean isEmpty() {
            return len() == 0;
        }

        /** Whether every sender is closed; what was sent may still wait to be received. */
        public boolean isClosed() {
            return ring.senders().isEmpty();
        }

        /** How many senders are open. */
        public int senderStrongCount() {
            return ring.senders().size();
        }

        /** How many weak senders are open. */
        public int senderWeakCount() {
            return ring.senders().weakSize();
        }

        /** Whether the other one receives from the same channel. */
        public boolean sameChannel(Receiver<T> other) {
            return ring == other.ring;
        }

        /** Moves the cursor to the oldest message that is kept; answers how many it passed. */
        long skipLost() {
            Recorder.current().looseEnds().settled(this);
            long skipped = ring.oldest() - cursor;
            if (skipped <= 0) {
                return 0;
            }
            cursor = ring.oldest();
            ring.recordLag(this, skipped);
            return skipped;
        }

        /** Takes the message at the cursor. */
        T next() {
            return ring.take(cursor++);
        }

        /** Writes down that this receiver learned of the end. */
        void recordEnd() {
            int closing = ring.senders().closing();
            Recorder.current().event(EventKind.RECV, ring.subject(), "None", closing);
        }
    }
}
