package dev.asyncworkbook.kernel.codec;

import dev.asyncworkbook.kernel.io.BytesMut;

/**
 * How frames become bytes.
 *
 * @param <T> what a frame is
 */
@FunctionalInterface
public interface Encoder<T> {

    /** Adds a frame to the buffer. */
    void encode(T frame, BytesMut into);
}
