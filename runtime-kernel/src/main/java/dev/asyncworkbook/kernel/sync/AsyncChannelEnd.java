package dev.asyncworkbook.kernel.sync;

import dev.asyncworkbook.kernel.None;
import dev.asyncworkbook.kernel.Option;
import dev.asyncworkbook.kernel.Some;

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
        use();
        return queue.close();
    }

    /**
     * Whether nothing can be sent any more: the channel was closed, or all its senders or all its
     * receivers were.
     */
    public final boolean isClosed() {
        return queue.isClosed();
    }

    /** How many messages are buffered. */
    public final int len() {
        return queue.len();
    }

    /** Whether no message is buffered. */
    public final boolean isEmpty() {
        return queue.len() == 0;
    }

    /** Whether there is no room for a message; an unbounded channel is never full. */
    public final boolean isFull() {
        return queue.isFull();
    }

    /** How many messages the channel buffers, or {@code None} if it is unbounded. */
    public final Option<Integer> capacity() {
        int capacity = queue.capacity();
        return capacity == AsyncChannelQueue.UNBOUNDED ? new None<>() : new Some<>(capacity);
    }

    /** How many senders are open. */
    public final int senderCount() {
        return queue.senders().size();
    }

    /** How many receivers are open. */
    public final int receiverCount() {
        return queue.receivers().size();
    }

    final AsyncChannelQueue<T> queue() {
        return queue;
    }
}
