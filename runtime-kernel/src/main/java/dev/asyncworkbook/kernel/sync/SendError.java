package dev.asyncworkbook.kernel.sync;

import dev.asyncworkbook.kernel.scheduler.Payload;

import org.jspecify.annotations.Nullable;

import java.io.Serial;

/** A value could not be sent, because there is no receiver. */
public final class SendError extends RuntimeException {

    @Serial private static final long serialVersionUID = 1L;

    /** Null if a place was to be reserved. */
    private final transient @Nullable Object value;

    /** The error of a value that was not sent. */
    public SendError(Object value) {
        this("the value was not sent: the receiver is closed", value);
    }

    private SendError(String message, @Nullable Object value) {
        super(message);
        this.value = value;
    }

    /** A value for a channel that can have many receivers, and has none. */
    static SendError noReceiver(Object value) {
        return new SendError("the value was not sent: there is no receiver", value);
    }

    /** No value, but a place that cannot be reserved. */
    static SendError ofReservation(String message) {
        return new SendError(message, null);
    }

    /**
     * The value that was not sent.
     *
     * @throws IllegalStateException if there was none, because a place was to be reserved
     */
    public Object value() {
        return Payload.unsent(value);
    }
}
