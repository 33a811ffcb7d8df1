package dev.asyncworkbook.kernel.sync;

import dev.asyncworkbook.kernel.Context;
import dev.asyncworkbook.kernel.Future;
import dev.asyncworkbook.kernel.Option;
import dev.asyncworkbook.kernel.Poll;
import dev.asyncworkbook.kernel.scheduler.Blocking;
import dev.asyncworkbook.kernel.scheduler.KernelLock;
import dev.asyncworkbook.kernel.scheduler.Task;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * What the receivers of bounded and of unbounded {@link Mpsc} channels have in common.
 *
 * <p>Closing one refuses everything that is sent from then on; what is buffered, and what is sent
 * by a permit that was reserved before, can still be received, until the task ends that has used it
 * and closed it: what is left then is dropped.
 */
abstract class MpscReceiver<T> extends ChannelEnd {

    private final MpscQueue<T> queue;

    /** The wait that the latest poll by hand began; null if none did, or it is over. */
    private @Nullable Future<?> polled;

    MpscReceiver(MpscQueue<T> queue) {
        super(queue.receivers());
        this.queue = queue;
    }

    @Override
    final void closedBy(@Nullable Task<?> task) {
        if (task != null && isUsed() && owner() == task && queue.len() > 0) {
            queue.dropWith(task);
        }
    }

    /**
     * Takes the next value, waiting for it; {@code None} when there will be no more.
     *
     * <p>Cancellation: nothing is lost.
     *
     * @return a future that throws {@link IllegalStateException} if another one of this receiver
     *     waits
     */
    public final Future<Option<T>> recv() {
        try (var _ = KernelLock.hold()) {
            stopPolling();
            return new MpscReceive.One<>(queue, this);
        }
    }

    /**
     * Takes what is buffered, waiting until there is a value, and adds it to a list.
     *
     * <p>Cancellation: nothing is lost.
     *
     * @param limit how many values to take at most
     * @return a future of how many were taken: 0 when there will be no more, or the limit is 0
     * @throws IllegalArgumentException if the limit is negative
     */
    public final Future<Integer> recvMany(List<? super T> buffer, int limit) {
        try (var _ = KernelLock.hold()) {
            if (limit < 0) {
                throw new IllegalArgumentException(
                        "recvMany(" + limit + "): a number of values cannot be negative");
            }
            stopPolling();
            return new MpscReceive.Many<>(queue, this, buffer, limit);
        }
    }

    /**
     * Polls for the next value; {@code None} when there will be no more. Only the waker of the
     * latest poll is called.
     */
    public final Poll<Option<T>> pollRecv(Context cx) {
        try (var _ = KernelLock.hold()) {
            return poll(recv(), cx);
        }
    }

    /**
     * Polls for what is buffered, and adds it to a list; otherwise like {@link #recvMany}. Only the
     * waker of the latest poll is called.
     *
     * @throws IllegalArgumentException if the limit is negative
     */
    public final Poll<Integer> pollRecvMany(Context cx, List<? super T> buffer, int limit) {
        try (var _ = KernelLock.hold()) {
            return poll(recvMany(buffer, limit), cx);
        }
    }

    private <R> Poll<R> poll(Future<R> wait, Context cx) {
        Poll<R> answer = wait.poll(cx);
        polled = answer.isPending() ? wait : null;
        return answer;
    }

    private void stopPolling() {
        if (polled != null) {
            polled.drop();
            polled = null;
        }
    }

    /**
     * Takes the next value, blocking the thread until it comes: for code that is not async, such as
     * that of {@code spawnBlocking}. {@code None} when there will be no more.
     *
     * @throws IllegalStateException in async code
     */
    public final Option<T> blockingRecv() {
        return Blocking.on(recv(), "blockingRecv", "await recv()");
    }

    /**
     * Takes what is buffered, blocking the thread until there is a value; otherwise like {@link
     * #recvMany}.
     *
     * @throws IllegalStateException in async code
     */
    public final int blockingRecvMany(List<? super T> buffer, int limit) {
        return Blocking.on(recvMany(buffer, limit), "blockingRecvMany", "await recvMany(...)");
    }

    /**
     * Takes the next value, if it is there.
     *
     * @throws TryRecvError.Empty if one may still come: from a sender, or by a permit
     * @throws TryRecvError.Disconnected if there will be no more
     */
    public final T tryRecv() {
        try (var _ = KernelLock.hold()) {
            use();
            T value = queue.poll();
            if (value == null) {
                throw queue.isEnded() ? new TryRecvError.Disconnected() : new TryRecvError.Empty();
            }
            return value;
        }
    }

    /** Whether nothing more can be sent; what was sent may still wait to be received. */
    public final boolean isClosed() {
        try (var _ = KernelLock.hold()) {
            return queue.isClosed() || !queue.hasSender();
        }
    }

    /** Whether nothing is buffered. */
    public final boolean isEmpty() {
        try (var _ = KernelLock.hold()) {
            return queue.len() == 0;
        }
    }

    /** How many values are buffered. */
    public final int len() {
        try (var _ = KernelLock.hold()) {
            return queue.len();
        }
    }

    /** How many senders of this channel are open. */
    public final int senderStrongCount() {
        try (var _ = KernelLock.hold()) {
            return queue.senders().size();
        }
    }

    /** How many weak senders of this channel are open. */
    public final int senderWeakCount() {
        try (var _ = KernelLock.hold()) {
            return queue.senders().weakSize();
        }
    }

    final MpscQueue<T> queue() {
        return queue;
    }
}
