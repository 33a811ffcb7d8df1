package dev.asyncworkbook.kernel.codec;

import dev.asyncworkbook.kernel.None;
import dev.asyncworkbook.kernel.Option;
import dev.asyncworkbook.kernel.io.BytesMut;
import dev.asyncworkbook.kernel.io.ErrorKind;
import dev.asyncworkbook.kernel.io.IoError;

/**
 * How frames are cut out of bytes.
 *
 * @param <T> what a frame is
 */
@FunctionalInterface
public interface Decoder<T> {

    /**
     * Takes the next frame out of the buffer, if it is there as a whole; otherwise it leaves the
     * buffer alone and answers {@code None}.
     *
     * @throws IoError if the bytes are no frame
     */
    Option<T> decode(BytesMut from);

    /**
     * Does the same where no further bytes will come; what is left over then is an error.
     *
     * @throws IoError of kind {@code OTHER} if bytes are left over
     */
    default Option<T> decodeEof(BytesMut from) {
        Option<T> frame = decode(from);
        if (frame instanceof None && !from.isEmpty()) {
            throw new IoError(
                    ErrorKind.OTHER, from.len() + " bytes remaining on stream: no whole frame");
        }
        return frame;
    }
}
