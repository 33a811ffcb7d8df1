package dev.asyncworkbook.kernel.time;

import java.io.Serial;

/** A {@code timeout} came before its future was ready; the future was dropped. */
public final class Elapsed extends RuntimeException {

    @Serial private static final long serialVersionUID = 1L;

    Elapsed() {
        super("deadline has elapsed");
    }
}
