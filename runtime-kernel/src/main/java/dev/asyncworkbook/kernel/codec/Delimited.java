package dev.asyncworkbook.kernel.codec;

import dev.asyncworkbook.kernel.None;
import dev.asyncworkbook.kernel.Option;
import dev.asyncworkbook.kernel.Some;
import dev.asyncworkbook.kernel.io.BytesMut;
import dev.asyncworkbook.kernel.io.ErrorKind;
import dev.asyncworkbook.kernel.io.IoError;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Pieces between delimiters; what was searched once is not searched again. */
final class Delimited {

    private final byte[] delimiters;
    private final int maxLength;

    /** How many bytes of the buffer are known to be none of the delimiters. */
    private int searched;

    /** Whether the rest of a piece that is too long is to be skipped. */
    private boolean discarding;

    Delimited(String delimiters, int maxLength) {
        this.delimiters = delimiters.getBytes(StandardCharsets.UTF_8);
        this.maxLength = maxLength;
    }

    int maxLength() {
        return maxLength;
    }

    /** The next piece that has come as a whole. */
    Option<byte[]> next(BytesMut from) {
        while (true) {
            int end = find(from);
            if (discarding) {
                from.advance(end < 0 ? from.len() : end + 1);
                searched = 0;
                discarding = end < 0;
                if (discarding) {
                    return new None<>();
                }
            } else if (end > maxLength || (end < 0 && from.len() > maxLength)) {
                discarding = true;
                searched = 0;
                throw new IoError(
                        ErrorKind.INVALID_DATA, "max line length exceeded: it is " + maxLength);
            } else if (end < 0) {
                searched = from.len();
                return new None<>();
            } else {
                searched = 0;
                byte[] piece = from.splitTo(end);
                from.advance(1);
                return new Some<>(piece);
            }
        }
    }

    /** The next piece, or, if no further bytes will come, what is left. */
    Option<byte[]> last(BytesMut from) {
        Option<byte[]> piece = next(from);
        if (piece instanceof Some<byte[]> || from.isEmpty()) {
            return piece;
        }
        searched = 0;
        return new Some<>(from.split());
    }

    private int find(BytesMut from) {
        int first = -1;
        for (byte delimiter : delimiters) {
            int found = from.indexOf(delimiter, Math.min(searched, from.len()));
            if (found >= 0 && (first < 0 || found < first)) {
                first = found;
            }
        }
        return first;
    }

    static String text(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException notText) {
            throw new IoError(ErrorKind.INVALID_DATA, "unable to decode input as UTF-8", notText);
        }
    }
}
