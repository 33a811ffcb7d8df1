package dev.asyncworkbook.runner.wire;

import java.io.IOException;
import java.io.Serial;

/** Bytes that are no message: the other side is not who it should be, or was tampered with. */
public final class MalformedFrame extends IOException {

    @Serial private static final long serialVersionUID = 1L;

    MalformedFrame(String message) {
        super(message);
    }
}
