package dev.asyncworkbook.kernel.sync;

import dev.asyncworkbook.kernel.scheduler.Payload;

import org.jspecify.annotations.Nullable;

import java.io.Serial;

/** A value could not be sent at once: the channel is full, or the receiver is gone. */
public abstract sealed class TrySendError extends RuntimeException {

    @Serial private static final long serialVersionUID = 1L;

    /** Null if a place was to be reserved. */
    private final transient @Nullable Object value;

    private TrySendError(String message, @Nullable Object value) {
        super(message);
        this.value = value;
    }

    /**
     * The value that was not sent.
     *
     * @throws IllegalStateException if there was none, because a place was to be reserved
     */
    public final Object value() {
        return Payload.unsent(value);
    }

    /** Whether there was no room, so that it can be tried again later. */
    public final boolean isFull() {
        return this instanceof Full;
    }

    /** Whether nothing can be sent any more. */
    public final boolean isClosed() {
        return this instanceof Closed;
    }

    /** There was no room in the channel. */
    public static final class Full extends TrySendError {

        @Serial private static final long serialVersionUID = 1L;

        /** Made by a channel. */
        public Full(@Nullable Object value) {
            super("nothing was sent: the channel is full", value);
        }
    }

    /** The receiver is gone. */
    public static final class Closed extends TrySendError {

        @Serial private static final long serialVersionUID = 1L;

        /** Made by a channel. */
        public Closed(@Nullable Object value) {
            super("nothing was sent: the channel is closed", value);
        }
    }
}
