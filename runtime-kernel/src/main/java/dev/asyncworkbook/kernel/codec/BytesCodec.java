package dev.asyncworkbook.kernel.codec;

import dev.asyncworkbook.kernel.None;
import dev.asyncworkbook.kernel.Option;
import dev.asyncworkbook.kernel.Some;
import dev.asyncworkbook.kernel.io.BytesMut;

/** Frames that are nothing but the bytes that came at once. */
public final class BytesCodec implements Decoder<byte[]>, Encoder<byte[]> {

    /** Makes one. */
    public BytesCodec() {}

    @Override
    public Option<byte[]> decode(BytesMut from) {
        return from.isEmpty() ? new None<>() : new Some<>(from.split());
    }

    @Override
    public void encode(byte[] frame, BytesMut into) {
        into.putSlice(frame);
    }
}
