package dev.asyncworkbook.kernel.codec;

import dev.asyncworkbook.kernel.Option;
import dev.asyncworkbook.kernel.io.BytesMut;

import java.nio.charset.StandardCharsets;

/** Frames that end at any of several bytes. */
public final class AnyDelimiterCodec implements Decoder<byte[]>, Encoder<byte[]> {

    private final Delimited delimited;
    private final byte[] sequence;

    /**
     * Frames of any length.
     *
     * @param seekDelimiters each of these letters ends a frame that comes
     * @param sequenceWriter these end a frame that goes
     */
    public AnyDelimiterCodec(String seekDelimiters, String sequenceWriter) {
        this(seekDelimiters, sequenceWriter, Integer.MAX_VALUE);
    }

    private AnyDelimiterCodec(String seekDelimiters, String sequenceWriter, int maxLength) {
        delimited = new Delimited(seekDelimiters, maxLength);
        sequence = sequenceWriter.getBytes(StandardCharsets.UTF_8);
    }

    /** Frames of so many bytes at most; a longer one is an error. */
    public static AnyDelimiterCodec withMaxLength(
            String seekDelimiters, String sequenceWriter, int bytes) {
        return new AnyDelimiterCodec(seekDelimiters, sequenceWriter, bytes);
    }

    /** How long a frame can be. */
    public int maxLength() {
        return delimited.maxLength();
    }

    @Override
    public Option<byte[]> decode(BytesMut from) {
        return delimited.next(from);
    }

    @Override
    public Option<byte[]> decodeEof(BytesMut from) {
        return delimited.last(from);
    }

    @Override
    public void encode(byte[] frame, BytesMut into) {
        into.putSlice(frame).putSlice(sequence);
    }
}
