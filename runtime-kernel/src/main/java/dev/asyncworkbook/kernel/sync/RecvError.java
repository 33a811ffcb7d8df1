package dev.asyncworkbook.kernel.sync;

import java.io.Serial;

/** No value will come, because the sender is gone. */
public final class RecvError extends RuntimeException {

    @Serial private static final long serialVersionUID = 1L;

    RecvError(String message) {
        super(message);
    }
}
