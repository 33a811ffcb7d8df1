package dev.asyncworkbook.kernel.sync;

import java.io.Serial;

/** There is nothing to be received at once. */
public abstract sealed class TryRecvError extends RuntimeException {

    @Serial private static final long serialVersionUID = 1L;

    private TryRecvError(String message) {
        super(message);
    }

    /** Whether a message may still come. */
    public final boolean isEmpty() {
        return this instanceof Empty;
    }

    /** There is no message now, but one may still come. */
    public static final class Empty extends TryRecvError {

        @Serial private static final long serialVersionUID = 1L;

        /** Made by a channel. */
        public Empty() {
            super("there is no message now, but one may still come");
        }
    }

    /** There is no message, and none will come, as an {@link Mpsc} channel says it. */
    public static final class Disconnected extends TryRecvError {

        @Serial private static final long serialVersionUID = 1L;

        /** Made by a channel. */
        public Disconnected() {
            super("there is no message, and none will come: the channel is closed");
        }
    }

    /** There is no message, and none will come, as the other channels say it. */
    public static final class Closed extends TryRecvError {

        @Serial private static final long serialVersionUID = 1L;

        Closed() {
            super("there is no message, and none will come: the channel is closed");
        }
    }

    /** The receiver of a {@link Broadcast} was too slow; it goes on at the oldest message kept. */
    public static final class Lagged extends TryRecvError {

        @Serial private static final long serialVersionUID = 1L;

        private final long skipped;

        Lagged(long skipped) {
            super(RecvError.Lagged.message(skipped));
            this.skipped = skipped;
        }

        /** How many messages were lost. */
        public long skipped() {
            return skipped;
        }
    }
}
