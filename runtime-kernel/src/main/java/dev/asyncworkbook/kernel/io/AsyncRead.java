package dev.asyncworkbook.kernel.io;

import dev.asyncworkbook.kernel.Context;
import dev.asyncworkbook.kernel.Future;
import dev.asyncworkbook.kernel.Poll;

import java.nio.ByteBuffer;

/**
 * What bytes can be read from: a socket, a pipe, a buffer around another one.
 *
 * <p>How many bytes come at once says nothing about how they were written. One task reads at a
 * time: whoever polls last is woken.
 */
@FunctionalInterface
public non-sealed interface AsyncRead extends ReadNumbers {

    /**
     * Reads some bytes, if any are there, and moves the buffer's position past them; if it is ready
     * and moved nothing, the stream is at its end, or the buffer is full.
     *
     * @param cx whose waker is called when it is worth polling again
     */
    Poll<Void> pollRead(Context cx, ByteBuffer into);

    /**
     * Reads some bytes into an array; the answer is how many, and 0 at the end.
     *
     * <p>Cancellation: nothing is lost.
     */
    default Future<Integer> read(byte[] into) {
        return new Read(this, ByteBuffer.wrap(into), into);
    }

    /** Reads some bytes into a part of an array; otherwise like {@link #read(byte[])}. */
    default Future<Integer> read(byte[] into, int offset, int length) {
        return new Read(this, ByteBuffer.wrap(into, offset, length), into);
    }

    /** Reads some bytes into a buffer; otherwise like {@link #read(byte[])}. */
    default Future<Integer> read(ByteBuffer into) {
        return new Read(this, into, into);
    }

    /** Reads some bytes, which are added to a buffer; otherwise like {@link #read(byte[])}. */
    default Future<Integer> readBuf(BytesMut into) {
        return new ReadBuf(this, into);
    }

    /**
     * Reads until the array is full; the answer is its length, or an {@link IoError} of kind {@code
     * UNEXPECTED_EOF} if the end comes before.
     *
     * <p>Cancellation: what was read is in the array, but nobody knows how much.
     */
    default Future<Integer> readExact(byte[] into) {
        return readExact(into, 0, into.length);
    }

    /** Reads until a part of an array is full; otherwise like {@link #readExact(byte[])}. */
    default Future<Integer> readExact(byte[] into, int offset, int length) {
        return new ReadExact<>(
                "readExact", this, ByteBuffer.wrap(into, offset, length), into, _ -> length);
    }

    /**
     * Reads to the end, and adds all to a buffer; the answer is how much that was.
     *
     * <p>Cancellation: what was read is in the buffer.
     */
    default Future<Integer> readToEnd(BytesMut into) {
        return new ReadToEnd<>("readToEnd", this, into, count -> count, false);
    }

    /**
     * Reads to the end.
     *
     * <p>Cancellation: what was read is lost.
     */
    default Future<byte[]> readToEnd() {
        BytesMut all = new BytesMut();
        return new ReadToEnd<>("readToEnd", this, all, _ -> all.toArray(), true);
    }

    /**
     * Reads text in UTF-8 to the end; what is none is an {@link IoError} of kind {@code
     * INVALID_DATA}.
     *
     * <p>Cancellation: what was read is lost.
     */
    default Future<String> readToString() {
        BytesMut all = new BytesMut();
        return new ReadToEnd<>("readToString", this, all, _ -> Utf8.decode(all.toArray()), true);
    }

    /** The first bytes of this one, as if the end came behind them. */
    default Take take(long limit) {
        return new Take(this, limit);
    }

    /** All bytes of this one, and then those of another one. */
    default AsyncRead chain(AsyncRead next) {
        return new Chain(this, next);
    }
}
