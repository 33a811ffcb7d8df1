package dev.asyncworkbook.kernel.combine;

import org.jspecify.annotations.Nullable;

/**
 * What a branch of a {@link Select} does with the value of its future.
 *
 * @param <T> the value's type
 */
@FunctionalInterface
public interface Handler<T extends @Nullable Object> {

    /** Uses the value; it may await, and it may throw whatever it likes. */
    void handle(T value) throws Exception;
}
