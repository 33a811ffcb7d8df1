package dev.asyncworkbook.kernel;

import org.jspecify.annotations.Nullable;

/**
 * The straight-line code of an {@code async} block or a task that produces a value.
 *
 * @param <T> what it produces
 */
@FunctionalInterface
public interface Body<T extends @Nullable Object> {

    /** Runs the code; it may await, and it may throw whatever it likes. */
    T run() throws Exception;
}
