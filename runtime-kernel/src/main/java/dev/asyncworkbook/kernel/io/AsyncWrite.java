package dev.asyncworkbook.kernel.io;

import dev.asyncworkbook.kernel.Context;
import dev.asyncworkbook.kernel.Future;
import dev.asyncworkbook.kernel.Poll;
import dev.asyncworkbook.kernel.scheduler.IoOperation;

import java.nio.ByteBuffer;

/**
 * What bytes can be written to: a socket, a pipe, a buffer in front of another one.
 *
 * <p>A write may take fewer bytes than it is given. One task writes at a time: whoever polls last
 * is woken.
 */
public non-sealed interface AsyncWrite extends WriteNumbers {

    /**
     * Takes some bytes out of the buffer, whose position moves past them; the answer is how many.
     *
     * @param cx whose waker is called when it is worth polling again
     */
    Poll<Integer> pollWrite(Context cx, ByteBuffer from);

    /** Lets go on what it has taken and kept; ready when all is on its way. */
    Poll<Void> pollFlush(Context cx);

    /** Ends the writing side, after a flush: the peer reads the rest and then the end. */
    Poll<Void> pollShutdown(Context cx);

    /**
     * Writes some bytes; the answer is how many were taken, which may be fewer than all.
     *
     * <p>Cancellation: nothing was written.
     */
    default Future<Integer> write(byte[] from) {
        return new Write(this, ByteBuffer.wrap(from), from);
    }

    /** Writes some bytes of an array; otherwise like {@link #write(byte[])}. */
    default Future<Integer> write(byte[] from, int offset, int length) {
        return new Write(this, ByteBuffer.wrap(from, offset, length), from);
    }

    /** Writes some bytes of a buffer; otherwise like {@link #write(byte[])}. */
    default Future<Integer> write(ByteBuffer from) {
        return new Write(this, from, from);
    }

    /** Writes some bytes of a buffer, and takes them out; like {@link #write(byte[])} otherwise. */
    default Future<Integer> writeBuf(BytesMut from) {
        return IoOperation.of(
                "writeBuf",
                cx -> {
                    Poll<Integer> answer = pollWrite(cx, from.chunk());
                    if (answer instanceof Poll.Ready<Integer>(Integer count)) {
                        from.advance(count);
                    }
                    return answer;
                });
    }

    /**
     * Writes all bytes.
     *
     * <p>Cancellation: some of them may be written, and nobody knows how many.
     */
    default Future<Void> writeAll(byte[] from) {
        return new WriteAll("writeAll", this, ByteBuffer.wrap(from), from);
    }

    /** Writes all bytes of a part of an array; otherwise like {@link #writeAll(byte[])}. */
    default Future<Void> writeAll(byte[] from, int offset, int length) {
        return new WriteAll("writeAll", this, ByteBuffer.wrap(from, offset, length), from);
    }

    /**
     * Writes all bytes of a buffer.
     *
     * <p>Cancellation: the buffer's position says how many were written.
     */
    default Future<Void> writeAllBuf(ByteBuffer from) {
        return new WriteAll("writeAllBuf", this, from, from);
    }

    /**
     * Lets go on what a buffered writer has kept; without it nobody may ever see that.
     *
     * <p>Cancellation: some of it may be written; flush again.
     */
    default Future<Void> flush() {
        return IoOperation.of("flush", this::pollFlush);
    }

    /**
     * Flushes, and says that nothing more is written: the peer reads the rest and then the end.
     *
     * <p>Cancellation: call it again.
     */
    default Future<Void> shutdown() {
        return IoOperation.of("shutdown", this::pollShutdown);
    }
}
