package dev.asyncworkbook.kernel.sync;

import dev.asyncworkbook.kernel.None;
import dev.asyncworkbook.kernel.Option;
import dev.asyncworkbook.kernel.Some;
import dev.asyncworkbook.kernel.scheduler.KernelLock;
import dev.asyncworkbook.kernel.scheduler.Payload;
import dev.asyncworkbook.kernel.scheduler.Recorder;

import java.util.Iterator;
import java.util.NoSuchElementException;

/**
 * A channel from many senders to one receiver, in order: bounded, so that who sends into a full one
 * waits, or unbounded, so that nobody ever does.
 *
 * <p>The receiver gets {@code None} when every sender is closed and the buffer is empty. Confined
 * to the runtime's thread.
 */
public final class Mpsc {

    private Mpsc() {}

    /**
     * The two ends of a new bounded channel.
     *
     * @param tx the first sender
     * @param rx the only receiver
     */
    public record Channel<T>(Sender<T> tx, Receiver<T> rx) {}

    /**
     * The two ends of a new unbounded channel.
     *
     * @param tx the first sender
     * @param rx the only receiver
     */
    public record UnboundedChannel<T>(UnboundedSender<T> tx, UnboundedReceiver<T> rx) {}

    /**
     * Makes a bounded channel.
     *
     * @param capacity how many values it buffers
     * @throws IllegalArgumentException if the capacity is not positive
     */
    public static <T> Channel<T> channel(int capacity) {
        if (capacity <= 0) {
            throw new IllegalArgumentException(
                    "channel(" + capacity + "): a channel needs a capacity of at least 1");
        }
        MpscQueue<T> queue = new MpscQueue<>(capacity);
        return new Channel<>(new Sender<>(queue), new Receiver<>(queue));
    }

    /** Makes an unbounded channel: a receiver that is too slow lets it grow. */
    public static <T> UnboundedChannel<T> unboundedChannel() {
        MpscQueue<T> queue = new MpscQueue<>(MpscQueue.UNBOUNDED);
        return new UnboundedChannel<>(new UnboundedSender<>(queue), new UnboundedReceiver<>(queue));
    }

    /** One of the sending ends; {@link #copy()} makes more. Closing it is Rust's drop. */
    public static final class Sender<T> extends MpscSender<T> {

        Sender(MpscQueue<T> queue) {
            super(queue);
        }

        /** Makes another sender of the same channel: Rust's {@code clone}. */
        public Sender<T> copy() {
            try (var _ = KernelLock.hold()) {
                useOpen();
                return new Sender<>(queue());
            }
        }

        /** Makes a reference that does not keep the channel open. */
        public WeakSender<T> downgrade() {
            try (var _ = KernelLock.hold()) {
                useOpen();
                return new WeakSender<>(queue());
            }
        }

        /** Whether the other one sends into the same channel. */
        public boolean sameChannel(Sender<T> other) {
            return queue() == other.queue();
        }
    }

    /** One of the sending ends of a channel that is never full; closing it is Rust's drop. */
    public static final class UnboundedSender<T> extends MpscHandle<T> {

        UnboundedSender(MpscQueue<T> queue) {
            super(queue);
        }

        /**
         * Puts a value into the channel; it needs no await.
         *
         * @throws SendError if the receiver is closed
         * @throws IllegalStateException if this sender is closed
         */
        public void send(T value) {
            try (var _ = KernelLock.hold()) {
                useOpen();
                Payload.checked(value);
                if (queue().isClosed()) {
                    throw new SendError(value);
                }
                queue().push(value, Recorder.NO_EVENT);
            }
        }

        /** Makes another sender of the same channel: Rust's {@code clone}. */
        public UnboundedSender<T> copy() {
            try (var _ = KernelLock.hold()) {
                useOpen();
                return new UnboundedSender<>(queue());
            }
        }

        /** Makes a reference that does not keep the channel open. */
        public WeakUnboundedSender<T> downgrade() {
            try (var _ = KernelLock.hold()) {
                useOpen();
                return new WeakUnboundedSender<>(queue());
            }
        }

        /** Whether the other one sends into the same channel. */
        public boolean sameChannel(UnboundedSender<T> other) {
            return queue() == other.queue();
        }
    }

    /** A {@link Sender} that does not keep the channel open, and must be upgraded to send. */
    public static final class WeakSender<T> extends WeakEnd {

        private final MpscQueue<T> queue;

        WeakSender(MpscQueue<T> queue) {
            super(queue.senders());
            this.queue = queue;
        }

        /** Makes a sender, if there is one, or a permit, that keeps the channel open. */
        public Option<Sender<T>> upgrade() {
            try (var _ = KernelLock.hold()) {
                checkOpen();
                return queue.hasSender() ? new Some<>(new Sender<>(queue)) : new None<>();
            }
        }

        /** Makes another weak sender of the same channel: Rust's {@code clone}. */
        public WeakSender<T> copy() {
            try (var _ = KernelLock.hold()) {
                checkOpen();
                return new WeakSender<>(queue);
            }
        }
    }

    /** An {@link UnboundedSender} that does not keep the channel open. */
    public static final class WeakUnboundedSender<T> extends WeakEnd {

        private final MpscQueue<T> queue;

        WeakUnboundedSender(MpscQueue<T> queue) {
            super(queue.senders());
            this.queue = queue;
        }

        /** Makes a sender, if there is one that keeps the channel open. */
        public Option<UnboundedSender<T>> upgrade() {
            try (var _ = KernelLock.hold()) {
                checkOpen();
                return queue.hasSender() ? new Some<>(new UnboundedSender<>(queue)) : new None<>();
            }
        }

        /** Makes another weak sender of the same channel: Rust's {@code clone}. */
        public WeakUnboundedSender<T> copy() {
            try (var _ = KernelLock.hold()) {
                checkOpen();
                return new WeakUnboundedSender<>(queue);
            }
        }
    }

    /** The receiving end of a bounded channel. */
    public static final class Receiver<T> extends MpscReceiver<T> {

        Receiver(MpscQueue<T> queue) {
            super(queue);
        }

        /** How many values can be sent without waiting. */
        public int capacity() {
            return queue().permits().available();
        }

        /** How many values the channel buffers. */
        public int maxCapacity() {
            return queue().maxCapacity();
        }
    }

    /** The receiving end of an unbounded channel. */
    public static final class UnboundedReceiver<T> extends MpscReceiver<T> {

        UnboundedReceiver(MpscQueue<T> queue) {
            super(queue);
        }
    }

    /**
     * Room for one value, kept until it is used or closed.
     *
     * <p>It keeps the channel open by itself, even when its sender is closed.
     */
    public static final class Permit<T> extends MpscReservation<T> {

        Permit(MpscQueue<T> queue, int freeing) {
            super(queue, 1, freeing);
        }

        /**
         * Sends the value; it needs no await, and works even if the receiver is closed by now.
         *
         * @throws IllegalStateException if this permit was used or closed before
         */
        public void send(T value) {
            try (var _ = KernelLock.hold()) {
                Payload.checked(value);
                if (places() == 0) {
                    throw new IllegalStateException(
                            "a Permit sends one value: this one was used or closed before");
                }
                take(1);
                queue().push(value, freeing());
            }
        }
    }

    /**
     * Room for several values, as permits: to be used in a {@code for} loop, or one by one. Closing
     * it gives back those that were not taken out.
     */
    public static final class PermitIterator<T> extends MpscReservation<T>
            implements Iterable<Permit<T>> {

        PermitIterator(MpscQueue<T> queue, int count, int freeing) {
            super(queue, count, freeing);
        }

        /** How many permits are left. */
        public int len() {
            return places();
        }

        /** Takes a permit out, if one is left. */
        public Option<Permit<T>> next() {
            try (var _ = KernelLock.hold()) {
                return places() == 0 ? new None<>() : new Some<>(takeOut());
            }
        }

        /** Takes the permits out that are left; what was taken out once does not come again. */
        @Override
        public Iterator<Permit<T>> iterator() {
            return new Iterator<>() {
                @Override
                public boolean hasNext() {
                    try (var _ = KernelLock.hold()) {
                        return places() > 0;
                    }
                }

                @Override
                public Permit<T> next() {
                    try (var _ = KernelLock.hold()) {
                        if (!hasNext()) {
                            throw new NoSuchElementException("no permit is left");
                        }
                        return takeOut();
                    }
                }
            };
        }

        private Permit<T> takeOut() {
            Permit<T> permit = new Permit<>(queue(), freeing());
            take(1);
            return permit;
        }
    }
}
