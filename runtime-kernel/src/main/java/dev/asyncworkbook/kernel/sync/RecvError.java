package dev.asyncworkbook.kernel.sync;

import java.io.Serial;

/**
 * A receiver got no value: none will come, because the channel is closed, or, if it is a {@link
 * Lagged}, some were lost.
 */
public sealed class RecvError extends RuntimeException {

    @Serial private static final long serialVersionUID = 1L;

    /** Says why. */
    public RecvError(String message) {
        super(message);
    }

    /** Whether no value will come any more. */
    public final boolean isClosed() {
        return !(this instanceof Lagged);
    }

    /** The receiver of a {@link Broadcast} was too slow; it goes on at the oldest message kept. */
    public static final class Lagged extends RecvError {

        @Serial private static final long serialVersionUID = 1L;

        private final long skipped;

        Lagged(long skipped) {
            super(message(skipped));
            this.skipped = skipped;
        }

        /** How many messages were lost. */
        public long skipped() {
            return skipped;
        }

        static String message(long skipped) {
            return "the receiver was too slow: " + skipped + " lost; recv() goes on with the next";
        }
    }
}
