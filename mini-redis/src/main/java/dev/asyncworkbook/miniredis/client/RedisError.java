package dev.asyncworkbook.miniredis.client;

import java.io.Serial;

/** The server's answer was an error. The connection goes on. */
public final class RedisError extends RuntimeException {

    @Serial private static final long serialVersionUID = 1L;

    /** With what the server says. */
    public RedisError(String message) {
        super(message);
    }
}
