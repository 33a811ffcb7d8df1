package dev.asyncworkbook.kernel.codec;

import dev.asyncworkbook.kernel.Context;
import dev.asyncworkbook.kernel.Future;
import dev.asyncworkbook.kernel.Option;
import dev.asyncworkbook.kernel.Poll;
import dev.asyncworkbook.kernel.io.AsyncRead;
import dev.asyncworkbook.kernel.io.AsyncWrite;
import dev.asyncworkbook.kernel.io.BytesMut;
import dev.asyncworkbook.kernel.scheduler.IoOperation;
import dev.asyncworkbook.kernel.stream.Stream;

/**
 * Frames that come out of a stream of bytes and go into it.
 *
 * <p>Cancellation: a {@code next()} that is dropped loses nothing.
 *
 * @param <I> what a frame is that goes in
 * @param <O> what a frame is that comes out
 */
public final class Framed<I, O> implements Stream<O> {

    private final AsyncRead source;
    private final FrameReader<O> reader;
    private final FrameWriter<I> writer;

    /** Frames of a stream. */
    public <S extends AsyncRead & AsyncWrite, C extends Decoder<O> & Encoder<I>> Framed(
            S stream, C codec) {
        this(stream, codec, new BytesMut());
    }

    /**
     * Frames of a stream of which some bytes were read before: Tokio's {@code from_parts}.
     *
     * @param read the bytes that were read
     */
    public <S extends AsyncRead & AsyncWrite, C extends Decoder<O> & Encoder<I>> Framed(
            S stream, C codec, BytesMut read) {
        source = stream;
        reader = new FrameReader<>(stream, codec, read);
        writer = new FrameWriter<>(stream, codec);
    }

    @Override
    public Poll<Option<O>> pollNext(Context cx) {
        return reader.poll(cx);
    }

    /**
     * Writes a frame, and flushes.
     *
     * <p>Cancellation: the frame is written later, or not at all, but never in part.
     */
    public Future<Void> send(I frame) {
        return writer.send(frame);
    }

    /**
     * Takes a frame, once there is room for it; it may be written as late as the next flush.
     *
     * <p>Cancellation: the frame was not taken.
     */
    public Future<Void> feed(I frame) {
        return writer.feed(frame);
    }

    /**
     * Writes all frames that were taken.
     *
     * <p>Cancellation: flush again.
     */
    public Future<Void> flush() {
        return IoOperation.of("flush", writer::flush);
    }

    /**
     * Writes all frames that were taken, and shuts the writing side down.
     *
     * <p>Cancellation: call it again.
     */
    public Future<Void> shutdown() {
        return IoOperation.of("shutdown", writer::close);
    }

    /** The bytes that were read and are no whole frame yet. */
    public BytesMut readBuffer() {
        return reader.buffer();
    }

    /** The bytes of frames that were taken and not written. */
    public BytesMut writeBuffer() {
        return writer.buffer();
    }

    /** From how many bytes on that were not written a further frame has to wait. */
    public int backpressureBoundary() {
        return writer.boundary();
    }

    /** Sets from how many bytes on a further frame has to wait. */
    public void setBackpressureBoundary(int bytes) {
        writer.setBoundary(bytes);
    }

    /** Closes the stream of bytes; frames that were not written are lost. */
    @Override
    public void close() {
        source.close();
    }
}
