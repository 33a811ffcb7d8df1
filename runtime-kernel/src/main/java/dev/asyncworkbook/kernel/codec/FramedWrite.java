package dev.asyncworkbook.kernel.codec;

import dev.asyncworkbook.kernel.Future;
import dev.asyncworkbook.kernel.io.AsyncWrite;
import dev.asyncworkbook.kernel.io.BytesMut;
import dev.asyncworkbook.kernel.scheduler.IoOperation;

/**
 * Frames that go into a stream of bytes.
 *
 * @param <T> what a frame is
 */
public final class FramedWrite<T> implements AutoCloseable {

    private final AsyncWrite stream;
    private final FrameWriter<T> writer;

    /** Frames for a stream. */
    public FramedWrite(AsyncWrite stream, Encoder<T> encoder) {
        this.stream = stream;
        writer = new FrameWriter<>(stream, encoder);
    }

    /**
     * Writes a frame, and flushes.
     *
     * <p>Cancellation: the frame is written later, or not at all, but never in part.
     */
    public Future<Void> send(T frame) {
        return writer.send(frame);
    }

    /**
     * Takes a frame, once there is room for it; it may be written as late as the next flush.
     *
     * <p>Cancellation: the frame was not taken.
     */
    public Future<Void> feed(T frame) {
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
     * Writes all frames that were taken, and shuts the stream down: the {@code close} of a Rust
     * sink.
     *
     * <p>Cancellation: call it again.
     */
    public Future<Void> shutdown() {
        return IoOperation.of("shutdown", writer::close);
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

    /** The stream of bytes. */
    public AsyncWrite getRef() {
        return stream;
    }

    /** Closes the stream of bytes; frames that were not written are lost. */
    @Override
    public void close() {
        stream.close();
    }
}
