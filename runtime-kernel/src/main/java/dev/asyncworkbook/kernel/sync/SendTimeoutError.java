package dev.asyncworkbook.kernel.sync;

import java.io.Serial;

/** A value could not be sent in time: there was no room, or the receiver is gone. */
public final class SendTimeoutError extends RuntimeException {

    @Serial private static final long serialVersionUID = 1L;

    private final transient Object value;
    private final boolean timeout;

    SendTimeoutError(Object value, boolean timeout) {
        super(
                timeout
                        ? "the value was not sent: there was no room in time"
                        : "the value was not sent: the receiver is closed");
        this.value = value;
        this.timeout = timeout;
    }

    /** The value that was not sent. */
    public Object value() {
        return value;
    }

    /** Whether there was no room in time; it can be tried again. */
    public boolean isTimeout() {
        return timeout;
    }

    /** Whether the receiver is gone. */
    public boolean isClosed() {
        return !timeout;
    }
}
