package dev.asyncworkbook.kernel.sync;

import dev.asyncworkbook.kernel.Future;
import dev.asyncworkbook.kernel.scheduler.Blocking;
import dev.asyncworkbook.kernel.scheduler.KernelLock;
import dev.asyncworkbook.kernel.scheduler.Payload;
import dev.asyncworkbook.kernel.time.Timeout;

import org.jspecify.annotations.Nullable;

import java.time.Duration;

/** What the sender of a bounded {@link Mpsc} channel can do. */
abstract class MpscSender<T> extends MpscHandle<T> {

    MpscSender(MpscQueue<T> queue) {
        super(queue);
    }

    /**
     * Puts a value into the channel, waiting while it is full; who came first is served first.
     *
     * <p>Cancellation: the value is not sent, and the place in the queue is lost. To keep the value
     * use {@link #reserve()}.
     *
     * @return a future that throws {@link SendError} if the receiver is closed
     * @throws IllegalStateException if this sender is closed
     */
    public final Future<Void> send(T value) {
        useOpen();
        return new MpscSend<>(queue(), this, Payload.checked(value));
    }

    /**
     * Puts a value into the channel if there is room and nobody waits for it.
     *
     * @throws TrySendError if there is none, or the receiver is closed
     * @throws IllegalStateException if this sender is closed
     */
    public final void trySend(T value) {
        try (var _ = KernelLock.hold()) {
            useOpen();
            reserveNow(1, Payload.checked(value));
            queue().push(value, queue().permits().freeing());
        }
    }

    /**
     * Waits for room for one value, and keeps it: to send by the permit never waits.
     *
     * <p>Cancellation: the place in the queue is lost.
     *
     * @return a future that throws {@link SendError} if the receiver is closed
     * @throws IllegalStateException if this sender is closed
     */
    public final Future<Mpsc.Permit<T>> reserve() {
        useOpen();
        return new MpscReserve<>(queue(), this, 1, "reserve()", this::permit);
    }

    /**
     * Waits for room for so many values at once, and keeps it.
     *
     * <p>Cancellation: the place in the queue is lost.
     *
     * @return a future that throws {@link SendError} if the receiver is closed
     * @throws SendError if the channel can never hold so many
     * @throws IllegalArgumentException if the count is negative
     * @throws IllegalStateException if this sender is closed
     */
    public final Future<Mpsc.PermitIterator<T>> reserveMany(int count) {
        useOpen();
        checkCount("reserveMany", count);
        if (count > queue().maxCapacity()) {
            throw SendError.ofReservation(
                    "reserveMany("
                            + count
                            + ") would wait for ever: the channel holds "
                            + queue().maxCapacity());
        }
        String method = "reserveMany(" + count + ")";
        return new MpscReserve<>(queue(), this, count, method, freeing -> permits(count, freeing));
    }

    /**
     * Keeps room for one value, if there is any and nobody waits for it.
     *
     * @throws TrySendError if there is none, or the receiver is closed
     * @throws IllegalStateException if this sender is closed
     */
    public final Mpsc.Permit<T> tryReserve() {
        try (var _ = KernelLock.hold()) {
            useOpen();
            reserveNow(1, null);
            return permit(queue().permits().freeing());
        }
    }

    /**
     * Keeps room for so many values, if there is enough and nobody waits for it.
     *
     * @throws TrySendError if there is not enough, or the receiver is closed
     * @throws IllegalArgumentException if the count is negative
     * @throws IllegalStateException if this sender is closed
     */
    public final Mpsc.PermitIterator<T> tryReserveMany(int count) {
        try (var _ = KernelLock.hold()) {
            useOpen();
            checkCount("tryReserveMany", count);
            reserveNow(count, null);
            return permits(count, queue().permits().freeing());
        }
    }

    /**
     * Puts a value into the channel, blocking the thread while it is full: for code that is not
     * async, such as that of {@code spawnBlocking}.
     *
     * @throws SendError if the receiver is closed
     * @throws IllegalStateException in async code, or if this sender is closed
     */
    public final void blockingSend(T value) {
        Blocking.on(send(value), "blockingSend", "await send(...)");
    }

    /**
     * Puts a value into the channel, waiting for room no longer than the timeout.
     *
     * <p>Cancellation: the value is not sent, and the place in the queue is lost. Awaiting it
     * throws {@link SendTimeoutError} if there was no room in time, or the receiver is closed.
     *
     * @throws IllegalStateException if this sender is closed
     */
    public final Future<Void> sendTimeout(T value, Duration timeout) {
        return new MpscSendTimeout(value, Timeout.of(timeout, send(value)));
    }

    /** How many values can be sent without waiting. */
    public final int capacity() {
        try (var _ = KernelLock.hold()) {
            return queue().permits().available();
        }
    }

    /** How many values the channel buffers. */
    public final int maxCapacity() {
        return queue().maxCapacity();
    }

    private void reserveNow(int count, @Nullable T value) {
        if (queue().isClosed()) {
            throw new TrySendError.Closed(value);
        }
        if (!queue().tryReserve(count)) {
            throw new TrySendError.Full(value);
        }
    }

    private Mpsc.Permit<T> permit(int freeing) {
        return new Mpsc.Permit<>(queue(), freeing);
    }

    private Mpsc.PermitIterator<T> permits(int count, int freeing) {
        return new Mpsc.PermitIterator<>(queue(), count, freeing);
    }

    private static void checkCount(String method, int count) {
        if (count < 0) {
            throw new IllegalArgumentException(
                    method + "(" + count + "): a number of places cannot be negative");
        }
    }
}
