package dev.asyncworkbook.kerneltest.random;

import java.io.Serial;

/** What a piece throws on purpose. */
final class Expected extends RuntimeException {

    @Serial private static final long serialVersionUID = 1L;

    Expected() {
        super("on purpose");
    }
}
