package dev.asyncworkbook.kernel.sync;

import dev.asyncworkbook.kernel.Future;
import dev.asyncworkbook.kernel.scheduler.KernelLock;

/** What the senders of bounded and of unbounded {@link Mpsc} channels have in common. */
abstract class MpscHandle<T> extends ChannelEnd {

    private final MpscQueue<T> queue;

    MpscHandle(MpscQueue<T> queue) {
        super(queue.senders());
        this.queue = queue;
    }

    /** Whether the receiver is closed, so that nothing can be sent any more. */
    public final boolean isClosed() {
        try (var _ = KernelLock.hold()) {
            return queue.isClosed();
        }
    }

    /**
     * Waits until the receiver is closed: the moment to stop producing.
     *
     * <p>Cancellation: nothing is lost.
     */
    public final Future<Void> closed() {
        useOpen();
        return new Closed(queue.subject(), queue::isClosed, queue.closedWaiters());
    }

    /** How many senders of this channel are open. */
    public final int strongCount() {
        try (var _ = KernelLock.hold()) {
            return queue.senders().size();
        }
    }

    /** How many weak senders of this channel are open. */
    public final int weakCount() {
        try (var _ = KernelLock.hold()) {
            return queue.senders().weakSize();
        }
    }

    final MpscQueue<T> queue() {
        return queue;
    }
}
