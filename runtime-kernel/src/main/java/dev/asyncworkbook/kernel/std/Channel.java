package dev.asyncworkbook.kernel.std;

import dev.asyncworkbook.kernel.sync.RecvError;
import dev.asyncworkbook.kernel.sync.SendError;
import dev.asyncworkbook.kernel.sync.TryRecvError;
import dev.asyncworkbook.kernel.sync.TrySendError;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;

/**
 * A blocking channel from many senders to many receivers, as the crossbeam crate and {@code
 * std::sync::mpsc} have it: who waits blocks its whole thread.
 *
 * <p>Made for threads. Inside a task it holds up all the others, and if one of those is to send,
 * for ever; the kernel recognizes that and ends the run with a report. Any thread may use it.
 */
public final class Channel {

    private Channel() {}

    /**
     * The two ends of a new channel.
     *
     * @param tx the first sender
     * @param rx the first receiver
     */
    public record Ends<T>(Sender<T> tx, Receiver<T> rx) {}

    /**
     * Makes a channel that holds so many values; with 0, each send waits for its receipt.
     *
     * @throws IllegalArgumentException if the capacity is negative
     */
    public static <T> Ends<T> bounded(int capacity) {
        if (capacity < 0) {
            throw new IllegalArgumentException(
                    "bounded(" + capacity + "): a capacity cannot be negative");
        }
        return ends(new ChannelState<>(capacity));
    }

    /** Makes a channel that is never full. */
    public static <T> Ends<T> unbounded() {
        return ends(new ChannelState<>(Integer.MAX_VALUE));
    }

    private static <T> Ends<T> ends(ChannelState<T> state) {
        return new Ends<>(new Sender<>(state), new Receiver<>(state));
    }

    /** One of the sending ends; {@link #copy()} makes more. Closing it is Rust's drop. */
    public static final class Sender<T> implements AutoCloseable {

        private final ChannelState<T> state;
        private final ChannelState.End end;

        Sender(ChannelState<T> state) {
            this.state = state;
            end = state.openSender();
        }

        /**
         * Puts a value into the channel, blocking the thread while it is full.
         *
         * @throws SendError if every receiver is closed
         */
        public void send(T value) {
            end.use();
            state.send(value);
        }

        /**
         * Puts a value into the channel if there is room.
         *
         * @throws TrySendError if there is none, or if every receiver is closed
         */
        public void trySend(T value) {
            end.use();
            state.trySend(value);
        }

        /** Makes another sender of the same channel: Rust's {@code clone}. */
        public Sender<T> copy() {
            end.use();
            return new Sender<>(state);
        }

        /** How many values wait to be received. */
        public int len() {
            return state.len();
        }

        /** Gives this sender up; closing twice does nothing. */
        @Override
        public void close() {
            state.close(end);
        }
    }

    /** One of the receiving ends; {@link #copy()} makes more. Closing it is Rust's drop. */
    public static final class Receiver<T> implements AutoCloseable, Iterable<T> {

        private final ChannelState<T> state;
        private final ChannelState.End end;

        Receiver(ChannelState<T> state) {
            this.state = state;
            end = state.openReceiver();
        }

        /**
         * Takes the next value, blocking the thread until it comes.
         *
         * @throws RecvError if the channel is empty and every sender is closed
         */
        public T recv() {
            end.use();
            return state.recv();
        }

        /**
         * Takes the next value, if it is there.
         *
         * @throws TryRecvError if it is not, or if there will be no more
         */
        public T tryRecv() {
            end.use();
            return state.tryRecv();
        }

        /** Makes another receiver of the same channel; each value goes to one of them. */
        public Receiver<T> copy() {
            end.use();
            return new Receiver<>(state);
        }

        /** How many values wait to be received. */
        public int len() {
            return state.len();
        }

        /** Takes value after value, blocking for each, until every sender is closed. */
        @Override
        public Iterator<T> iterator() {
            end.use();
            return new Iterator<>() {
                private Optional<T> ahead = Optional.empty();

                @Override
                public boolean hasNext() {
                    if (ahead.isEmpty()) {
                        ahead = state.recvOrEnd();
                    }
                    return ahead.isPresent();
                }

                @Override
                public T next() {
                    if (!hasNext()) {
                        throw new NoSuchElementException("every Sender is closed");
                    }
                    T value = ahead.orElseThrow();
                    ahead = Optional.empty();
                    return value;
                }
            };
        }

        /** Gives this receiver up; closing twice does nothing. */
        @Override
        public void close() {
            state.close(end);
        }
    }
}
