package dev.asyncworkbook.kernel.sync;

import dev.asyncworkbook.kernel.Future;
import dev.asyncworkbook.kernel.Option;
import dev.asyncworkbook.kernel.scheduler.Blocker;
import dev.asyncworkbook.kernel.scheduler.CallSite;
import dev.asyncworkbook.kernel.scheduler.Recorder;
import dev.asyncworkbook.kernel.scheduler.Task;

import org.jspecify.annotations.Nullable;

/**
 * A channel from many senders to one receiver, in order, with a bounded buffer: who sends into a
 * full one waits.
 *
 * <p>The receiver gets {@code None} when every sender is closed and the buffer is empty. Confined
 * to the runtime's thread.
 */
public final class Mpsc {

    private Mpsc() {}

    /**
     * The two ends of a new channel.
     *
     * @param tx the first sender
     * @param rx the only receiver
     */
    public record Channel<T>(Sender<T> tx, Receiver<T> rx) {}

    /**
     * Makes a channel.
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

    /** One of the sending ends; {@link #copy()} makes more. Closing it is Rust's drop. */
    public static final class Sender<T> implements AutoCloseable {

        private final MpscQueue<T> queue;
        private final int line;

        /** Who used it last: the one to be asked if it is forgotten. */
        private @Nullable Task<?> owner;

        private boolean closed;

        Sender(MpscQueue<T> queue) {
            this.queue = queue;
            line = Recorder.current().isOn() ? CallSite.here().line() : 0;
            owner = Task.current();
            queue.opened(this);
        }

        /**
         * Puts a value into the channel, waiting while it is full.
         *
         * <p>Cancellation: the value is not sent, and the place in the queue is lost. Awaiting it
         * throws {@link SendError} if the receiver is closed.
         *
         * @throws IllegalStateException if this sender is closed
         */
        public Future<Void> send(T value) {
            checkOpen();
            owner = Task.current();
            return queue.send(this, Payload.checked(value));
        }

        /** Makes another sender of the same channel: Rust's {@code clone}. */
        public Sender<T> copy() {
            checkOpen();
            return new Sender<>(queue);
        }

        /** Whether the receiver is closed, so that nothing can be sent any more. */
        public boolean isClosed() {
            return queue.isClosed();
        }

        /** How many values can be sent without waiting. */
        public int capacity() {
            return queue.capacity();
        }

        /** Gives this sender up; closing twice does nothing. */
        @Override
        public void close() {
            if (!closed) {
                closed = true;
                queue.closed(this);
            }
        }

        void usedBy(@Nullable Task<?> task) {
            owner = task;
        }

        Blocker.Holder holder() {
            return new Blocker.Holder(Blocker.Role.SENDER, owner, line);
        }

        private void checkOpen() {
            if (closed) {
                throw new IllegalStateException(
                        "this Sender is closed: make a copy() before you close it");
            }
        }
    }

    /** The receiving end. */
    public static final class Receiver<T> implements AutoCloseable {

        private final MpscQueue<T> queue;

        Receiver(MpscQueue<T> queue) {
            this.queue = queue;
        }

        /**
         * Takes the next value, waiting for it; {@code None} when there will be no more.
         *
         * <p>Cancellation: nothing is lost.
         */
        public Future<Option<T>> recv() {
            return queue.recv();
        }

        /** Refuses everything that is sent from now on; what is buffered can still be received. */
        @Override
        public void close() {
            queue.closeReceiver();
        }
    }
}
