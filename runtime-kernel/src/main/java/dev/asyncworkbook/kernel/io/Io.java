package dev.asyncworkbook.kernel.io;

import dev.asyncworkbook.kernel.Future;
import dev.asyncworkbook.kernel.io.pipe.Course;
import dev.asyncworkbook.kernel.io.pipe.Pipe;

/** What can be done with streams of bytes: the functions of {@code tokio::io}. */
public final class Io {

    private Io() {}

    /**
     * How much was copied each way.
     *
     * @param aToB the bytes that the first stream gave
     * @param bToA the bytes that the second one gave
     */
    public record Copied(long aToB, long bToA) {}

    /**
     * The two ends of a pipe in memory.
     *
     * @param a one end
     * @param b the other one
     */
    public record Duplex(DuplexStream a, DuplexStream b) {}

    /**
     * The two halves of a stream.
     *
     * @param rd the one that is read from
     * @param wr the one that is written to
     */
    public record Halves<S extends AsyncRead & AsyncWrite>(ReadHalf<S> rd, WriteHalf<S> wr) {}

    /**
     * Writes all that a reader gives to a writer, and flushes that; the answer is how many bytes.
     *
     * <p>Cancellation: bytes that were read and not written are lost.
     */
    public static Future<Long> copy(AsyncRead from, AsyncWrite to) {
        return new Copy(from, to);
    }

    /**
     * Writes all that a reader has in its buffer, and will have, to a writer.
     *
     * <p>Cancellation: nothing is lost.
     */
    public static Future<Long> copyBuf(AsyncBufRead from, AsyncWrite to) {
        return new CopyBuf(from, to);
    }

    /**
     * Copies both ways at once, until both have come to an end; each end is passed on.
     *
     * <p>Cancellation: bytes that were read and not written are lost.
     */
    public static <A extends AsyncRead & AsyncWrite, B extends AsyncRead & AsyncWrite>
            Future<Copied> copyBidirectional(A a, B b) {
        return copyBidirectionalWithSizes(a, b, CopyBuffer.SIZE, CopyBuffer.SIZE);
    }

    /** Copies both ways with buffers of these sizes; otherwise like {@link #copyBidirectional}. */
    public static <A extends AsyncRead & AsyncWrite, B extends AsyncRead & AsyncWrite>
            Future<Copied> copyBidirectionalWithSizes(A a, B b, int aToB, int bToA) {
        return new CopyBidirectional<>(a, b, aToB, bToA);
    }

    /**
     * Makes a pipe in memory in which bytes go both ways.
     *
     * @param maxBufSize how many bytes each way holds that were written and not read
     * @throws IllegalArgumentException if it could hold none
     */
    public static Duplex duplex(int maxBufSize) {
        Pipe there = pipe(maxBufSize, "duplex");
        Pipe back = pipe(maxBufSize, "duplex");
        return new Duplex(new DuplexStream(back, there), new DuplexStream(there, back));
    }

    /**
     * Makes a pipe in memory in which bytes go one way.
     *
     * @param maxBufSize how many bytes it holds that were written and not read
     * @throws IllegalArgumentException if it could hold none
     */
    public static Halves<DuplexStream> simplex(int maxBufSize) {
        Pipe pipe = pipe(maxBufSize, "simplex");
        return split(new DuplexStream(pipe, pipe));
    }

    private static Pipe pipe(int capacity, String caller) {
        if (capacity <= 0) {
            throw new IllegalArgumentException(
                    caller + "(" + capacity + "): it must hold at least 1 byte");
        }
        return new Pipe(capacity, Course.DIRECT);
    }

    /** Makes two halves of a stream, for two tasks; the stream is closed with the second one. */
    public static <S extends AsyncRead & AsyncWrite> Halves<S> split(S stream) {
        Shared<S> shared = new Shared<>(stream);
        return new Halves<>(new ReadHalf<>(shared), new WriteHalf<>(shared));
    }

    /** Makes one stream of a reader and a writer. */
    public static <R extends AsyncRead, W extends AsyncWrite> Join<R, W> join(R reader, W writer) {
        return new Join<>(reader, writer);
    }

    /** A stream that is at its end; whatever is written to it is gone. */
    public static AsyncBufRead empty() {
        return new Endless.Nowhere();
    }

    /** A stream that takes everything, and keeps nothing. */
    public static AsyncWrite sink() {
        return new Endless.Nowhere();
    }

    /** A stream of one byte, over and over. */
    public static AsyncRead repeat(int value) {
        return Endless.repeat((byte) value);
    }
}
