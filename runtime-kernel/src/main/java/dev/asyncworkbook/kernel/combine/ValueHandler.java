package dev.asyncworkbook.kernel.combine;

import org.jspecify.annotations.Nullable;

/**
 * What a branch of a {@link ValueSelect} makes of the value of its future.
 *
 * @param <T> the value's type
 * @param <R> what the select produces
 */
@FunctionalInterface
public interface ValueHandler<T extends @Nullable Object, R extends @Nullable Object> {

    /** Makes the result; it may await, and it may throw whatever it likes. */
    R handle(T value) throws Exception;
}
