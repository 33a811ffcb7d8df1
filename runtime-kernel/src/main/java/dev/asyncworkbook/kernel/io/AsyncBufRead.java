package dev.asyncworkbook.kernel.io;

import dev.asyncworkbook.kernel.Context;
import dev.asyncworkbook.kernel.Future;
import dev.asyncworkbook.kernel.Poll;
import dev.asyncworkbook.kernel.scheduler.IoOperation;

import java.nio.ByteBuffer;

/** A stream that has read more than was asked for, so that one can look before one takes. */
public interface AsyncBufRead extends AsyncRead {

    /**
     * Shows the bytes that have been read and not taken, and reads some if there are none; nothing
     * stands for the end.
     */
    Poll<ByteBuffer> pollFillBuf(Context cx);

    /** Takes so many of the bytes that were shown. */
    void consume(int count);

    /**
     * Waits for bytes, and shows them.
     *
     * <p>Cancellation: nothing is lost.
     */
    default Future<ByteBuffer> fillBuf() {
        return IoOperation.of("fillBuf", this::pollFillBuf);
    }

    /**
     * Reads up to a byte, and including it, or to the end, and adds that to a buffer; the answer is
     * how many bytes that were.
     *
     * <p>Cancellation: what was read is in the buffer; call it again with the same one.
     */
    default Future<Integer> readUntil(byte delimiter, BytesMut into) {
        ReadUntil until = new ReadUntil(this, delimiter, into);
        return IoOperation.of("readUntil", until::poll);
    }

    /**
     * Reads a line with the end of the line, and adds it to a text; the answer is how many bytes it
     * had, and 0 at the end of the stream.
     *
     * <p>Cancellation: what was read of the line is lost; {@link #lines} loses nothing.
     */
    default Future<Integer> readLine(StringBuilder into) {
        return new ReadLine(this, into);
    }

    /** The lines, one after the other. */
    default Lines lines() {
        return new Lines(this);
    }

    /** The pieces between the bytes of this value, one after the other. */
    default Split split(byte delimiter) {
        return new Split(this, delimiter);
    }
}
