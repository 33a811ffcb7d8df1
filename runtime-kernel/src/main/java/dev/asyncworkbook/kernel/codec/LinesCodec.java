package dev.asyncworkbook.kernel.codec;

import dev.asyncworkbook.kernel.None;
import dev.asyncworkbook.kernel.Option;
import dev.asyncworkbook.kernel.Some;
import dev.asyncworkbook.kernel.io.BytesMut;

import java.nio.charset.StandardCharsets;

/** Frames that are lines of text in UTF-8, without the end of the line. */
public final class LinesCodec implements Decoder<String>, Encoder<String> {

    private final Delimited delimited;

    /** Lines of any length. */
    public LinesCodec() {
        this(Integer.MAX_VALUE);
    }

    private LinesCodec(int maxLength) {
        delimited = new Delimited("\n", maxLength);
    }

    /** Lines of so many bytes at most; a longer one is an error, and what follows it is read on. */
    public static LinesCodec withMaxLength(int bytes) {
        return new LinesCodec(bytes);
    }

    /** How long a line can be. */
    public int maxLength() {
        return delimited.maxLength();
    }

    @Override
    public Option<String> decode(BytesMut from) {
        return line(delimited.next(from));
    }

    @Override
    public Option<String> decodeEof(BytesMut from) {
        Option<String> whole = decode(from);
        if (whole instanceof Some<String> || (from.len() == 1 && from.get(0) == '\r')) {
            return whole;
        }
        return line(delimited.last(from));
    }

    private static Option<String> line(Option<byte[]> found) {
        if (!(found instanceof Some<byte[]>(byte[] bytes))) {
            return new None<>();
        }
        String text = Delimited.text(bytes);
        return new Some<>(text.endsWith("\r") ? text.substring(0, text.length() - 1) : text);
    }

    @Override
    public void encode(String frame, BytesMut into) {
        into.putSlice(frame.getBytes(StandardCharsets.UTF_8)).putU8('\n');
    }
}
