package dev.asyncworkbook.miniredis.frame;

import java.io.Serial;

/**
 * What a peer sent is not the protocol, or exceeds a limit. Where the next message begins is not
 * known after that, so that the connection has to be closed.
 */
public final class ProtocolError extends RuntimeException {

    @Serial private static final long serialVersionUID = 1L;

    /** With the reason, as Redis words it. */
    public ProtocolError(String reason) {
        super("Protocol error: " + reason);
    }
}
