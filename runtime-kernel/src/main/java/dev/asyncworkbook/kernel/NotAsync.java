package dev.asyncworkbook.kernel;

import java.io.Serial;

/**
 * Something that only works inside a runtime, or inside an {@code async} block, was called outside.
 */
public final class NotAsync extends IllegalStateException {

    @Serial private static final long serialVersionUID = 1L;

    /** Says what was called, and where it would have worked. */
    public NotAsync(String message) {
        super(message);
    }
}
