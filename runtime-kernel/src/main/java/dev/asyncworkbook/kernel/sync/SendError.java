package dev.asyncworkbook.kernel.sync;

import java.io.Serial;

/** A value could not be sent, because the receiver is gone. */
public final class SendError extends RuntimeException {

    @Serial private static final long serialVersionUID = 1L;

    private final transient Object value;

    SendError(Object value) {
        super("the value was not sent: the receiver is closed");
        this.value = value;
    }

    /** The value that was not sent. */
    public Object value() {
        return value;
    }
}
