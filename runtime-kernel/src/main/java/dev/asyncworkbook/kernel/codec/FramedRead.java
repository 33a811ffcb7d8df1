package dev.asyncworkbook.kernel.codec;

import dev.asyncworkbook.kernel.Context;
import dev.asyncworkbook.kernel.Option;
import dev.asyncworkbook.kernel.Poll;
import dev.asyncworkbook.kernel.io.AsyncRead;
import dev.asyncworkbook.kernel.io.BytesMut;
import dev.asyncworkbook.kernel.stream.Stream;

/**
 * The frames that come out of a stream of bytes.
 *
 * <p>Cancellation: a {@code next()} that is dropped loses nothing; what was read of a frame is kept
 * for the next one.
 *
 * @param <T> what a frame is
 */
public final class FramedRead<T> implements Stream<T> {

    private final AsyncRead stream;
    private final FrameReader<T> reader;

    /** Frames of a stream. */
    public FramedRead(AsyncRead stream, Decoder<T> decoder) {
        this.stream = stream;
        reader = new FrameReader<>(stream, decoder, new BytesMut());
    }

    @Override
    public Poll<Option<T>> pollNext(Context cx) {
        return reader.poll(cx);
    }

    /** The bytes that were read and are no whole frame yet. */
    public BytesMut readBuffer() {
        return reader.buffer();
    }

    /** The stream of bytes. */
    public AsyncRead getRef() {
        return stream;
    }

    @Override
    public void close() {
        stream.close();
    }
}
