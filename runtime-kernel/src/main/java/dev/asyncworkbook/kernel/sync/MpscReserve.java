package dev.asyncworkbook.kernel.sync;

import java.util.function.IntFunction;

/** The future of an {@link Mpsc} sender's {@code reserve} or {@code reserveMany}. */
final class MpscReserve<T, R> extends MpscAcquire<T, R> {

    private final String method;
    private final IntFunction<R> reservation;

    /**
     * A wait for so many places.
     *
     * @param reservation makes the owner of the places from the event that made the room
     */
    MpscReserve(
            MpscQueue<T> queue,
            ChannelEnd sender,
            int count,
            String method,
            IntFunction<R> reservation) {
        super(queue, sender, count);
        this.method = method;
        this.reservation = reservation;
    }

    @Override
    R use(int freeing) {
        return reservation.apply(freeing);
    }

    @Override
    RuntimeException refused() {
        queue().wakeIfEnded();
        return SendError.ofReservation("no place was reserved: the receiver is closed");
    }

    @Override
    String method() {
        return method;
    }

    @Override
    String text() {
        return "permit";
    }
}
