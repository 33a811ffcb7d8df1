package dev.asyncworkbook.kernel.stream;

import java.io.Serial;

/** A stream with a time limit gave no value in time; it can be asked again. */
public final class Elapsed extends RuntimeException {

    @Serial private static final long serialVersionUID = 1L;

    Elapsed() {
        super("deadline has elapsed");
    }
}
