package dev.asyncworkbook.kernel.time;

import java.io.Serial;

/**
 * A {@code timeout} came before its future was ready, which was then dropped, or before a stream's
 * next value, which can still be asked for.
 */
public final class Elapsed extends RuntimeException {

    @Serial private static final long serialVersionUID = 1L;

    /** The deadline has come. */
    public Elapsed() {
        super("deadline has elapsed");
    }
}
