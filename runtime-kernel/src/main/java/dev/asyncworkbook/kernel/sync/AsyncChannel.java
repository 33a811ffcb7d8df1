package dev.asyncworkbook.kernel.sync;

import dev.asyncworkbook.kernel.Future;
import dev.asyncworkbook.kernel.scheduler.KernelLock;
import dev.asyncworkbook.kernel.scheduler.Payload;

/**
 * A channel from many senders to many receivers, in order, of which each message goes to exactly
 * one receiver: the async-channel crate.
 *
 * <p>It is not a part of Tokio, and does not take part in its budget: a task that always finds a
 * message never has to give the others a turn. Confined to the runtime's thread.
 */
public final class AsyncChannel {

    private AsyncChannel() {}

    /**
     * The two ends of a new channel.
     *
     * @param tx the first sender
     * @param rx the first receiver
     */
    public record Channel<T>(Sender<T> tx, Receiver<T> rx) {}

    /**
     * Makes a channel in which who sends into a full one waits.
     *
     * @param capacity how many messages it buffers
     * @throws IllegalArgumentException if the capacity is not positive
     */
    public static <T> Channel<T> bounded(int capacity) {
        if (capacity <= 0) {
            throw new IllegalArgumentException(
                    "bounded(" + capacity + "): a channel needs a capacity of at least 1");
        }
        return channel(capacity);
    }

    /** Makes a channel that is never full: receivers that are too slow let it grow. */
    public static <T> Channel<T> unbounded() {
        return channel(AsyncChannelQueue.UNBOUNDED);
    }

    private static <T> Channel<T> channel(int capacity) {
        AsyncChannelQueue<T> queue = new AsyncChannelQueue<>(capacity);
        return new Channel<>(new Sender<>(queue), new Receiver<>(queue));
    }

    /**
     * One of the sending ends; {@link #copy()} makes more. Closing it is Rust's drop, and closes
     * the channel if it is the last one; {@link #closeChannel()} is the crate's {@code close}.
     */
    public static final class Sender<T> extends AsyncChannelEnd<T> {

        Sender(AsyncChannelQueue<T> queue) {
            super(queue, queue.senders());
        }

        /**
         * Puts a message into the channel, waiting while it is full.
         *
         * <p>Cancellation: the message is not sent, and the place in the queue is lost.
         *
         * @return a future that throws {@link SendError} if the channel is closed
         * @throws IllegalStateException if this sender is closed
         */
        public Future<Void> send(T value) {
            useOpen();
            return new AsyncChannelWait.Send<>(queue(), this, Payload.checked(value));
        }

        /**
         * Puts a message into the channel, if there is room.
         *
         * @throws TrySendError if there is none, or the channel is closed
         * @throws IllegalStateException if this sender is closed
         */
        public void trySend(T value) {
            try (var _ = KernelLock.hold()) {
                useOpen();
                Payload.checked(value);
                if (isClosed()) {
                    throw new TrySendError.Closed(value);
                }
                if (isFull()) {
                    throw new TrySendError.Full(value);
                }
                queue().push(value, false);
            }
        }

        /** Makes another sender of the same channel: Rust's {@code clone}. */
        public Sender<T> copy() {
            try (var _ = KernelLock.hold()) {
                useOpen();
                return new Sender<>(queue());
            }
        }

        /** Whether the other one sends into the same channel. */
        public boolean sameChannel(Sender<T> other) {
            return queue() == other.queue();
        }
    }

    /**
     * One of the receiving ends; {@link #copy()} makes more. Closing it is Rust's drop, and closes
     * the channel if it is the last one; {@link #closeChannel()} is the crate's {@code close}.
     */
    public static final class Receiver<T> extends AsyncChannelEnd<T> {

        Receiver(AsyncChannelQueue<T> queue) {
            super(queue, queue.receivers());
        }

        /**
         * Takes the next message, waiting for it.
         *
         * <p>Cancellation: nothing is lost.
         *
         * @return a future that throws {@link RecvError} if the channel is closed and empty
         * @throws IllegalStateException if this receiver is closed
         */
        public Future<T> recv() {
            useOpen();
            return new AsyncChannelWait.Recv<>(queue(), this);
        }

        /**
         * Takes the next message, if it is there.
         *
         * @throws TryRecvError.Empty if one may still come
         * @throws TryRecvError.Closed if there will be no more
         * @throws IllegalStateException if this receiver is closed
         */
        public T tryRecv() {
            try (var _ = KernelLock.hold()) {
                useOpen();
                T value = queue().poll();
                if (value == null) {
                    throw isClosed() ? new TryRecvError.Closed() : new TryRecvError.Empty();
                }
                return value;
            }
        }

        /** Makes another receiver of the same channel: Rust's {@code clone}. */
        public Receiver<T> copy() {
            try (var _ = KernelLock.hold()) {
                useOpen();
                return new Receiver<>(queue());
            }
        }

        /** Whether the other one receives from the same channel. */
        public boolean sameChannel(Receiver<T> other) {
            return queue() == other.queue();
        }
    }
}
