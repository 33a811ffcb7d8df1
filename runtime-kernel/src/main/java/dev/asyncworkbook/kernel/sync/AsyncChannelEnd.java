package dev.asyncworkbook.kernel.sync;

import dev.asyncworkbook.kernel.None;
import dev.asyncworkbook.kernel.Option;
import dev.asyncworkbook.kernel.Some;
import dev.asyncworkbook.kernel.scheduler.KernelLock;

/** What the senders and the receivers of an {@link AsyncChannel} have in common. */
abstract class AsyncChannelEnd<T> extends ChannelEnd {

    private final AsyncChannelQueue<T> queue;

    AsyncChannelEnd(AsyncChannelQueue<T> queue, Side side) {
        super(side);
        this.queue = queue;
    }

    /**
     * Closes the whole channel, for all its ends: nothing can be sent any more, and what is
     * buffered can still be received.
     *
     * @return whether it was open
     */
    public final boolean closeChannel() {
        try (var _ = KernelLock.hold()) {
            use();
            return queue.close();
        }
    }

    /**
     * Whether nothing can be sent any more: the channel was closed, or all its senders or all its
     * receivers were.
     */
    public final boolean isClosed() {
        try (var _ = KernelLock.hold()) {
            return queue.isClosed();
        }
    }

    /** How many messages are buffered. */
    public final int len() {
        try (var _ = KernelLock.hold()) {
            return queue.len();
        }
    }

    /** Whether no message is buffered. */
    public final boolean isEmpty() {
        try (var _ = KernelLock.hold()) {
            return queue.len() == 0;
        }
    }

    /** Whether there is no room for a message; an unbounded channel is never full. */
    public final boolean isFull() {
        try (var _ = KernelLock.hold()) {
            return queue.isFull();
        }
    }

    /** How many messages the channel buffers, or {@code None} if it is unbounded. */
    public final Option<Integer> capacity() {
        try (var _ = KernelLock.hold()) {
            int capacity = queue.capacity();
            return capacity == AsyncChannelQueue.UNBOUNDED ? new None<>() : new Some<>(capacity);
        }
    }

    /** How many senders are open. */
    public final int senderCount() {
        try (var _ = KernelLock.hold()) {
            return queue.senders().size();
        }
    }

    /** How many receivers are open. */
    public final int receiverCount() {
        try (var _ = KernelLock.hold()) {
            return queue.receivers().size();
        }
    }

    final AsyncChannelQueue<T> queue() {
        return queue;
    }
}
