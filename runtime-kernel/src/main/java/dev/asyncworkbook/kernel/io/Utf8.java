package dev.asyncworkbook.kernel.io;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Text of which every byte must make sense. */
final class Utf8 {

    private Utf8() {}

    static String decode(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException notText) {
            throw new IoError(
                    ErrorKind.INVALID_DATA, "the stream did not contain valid UTF-8", notText);
        }
    }
}
