package dev.asyncworkbook.kernel.io;

import dev.asyncworkbook.kernel.Context;
import dev.asyncworkbook.kernel.Poll;

import java.nio.ByteBuffer;

/**
 * A buffer behind a stream that is read from and written to, and another one in front of it.
 *
 * @param <S> the stream
 */
public final class BufStream<S extends AsyncRead & AsyncWrite> implements AsyncBufRead, AsyncWrite {

    private final S inner;
    private final BufReader<S> reader;
    private final BufWriter<S> writer;

    /** Two buffers of 8 KiB. */
    public BufStream(S inner) {
        this(BufReader.CAPACITY, BufReader.CAPACITY, inner);
    }

    /** Two buffers of so many bytes. */
    public BufStream(int readCapacity, int writeCapacity, S inner) {
        this.inner = inner;
        reader = new BufReader<>(readCapacity, inner);
        writer = new BufWriter<>(writeCapacity, inner);
    }

    @Override
    public Poll<Void> pollRead(Context cx, ByteBuffer into) {
        return reader.pollRead(cx, into);
    }

    @Override
    public Poll<ByteBuffer> pollFillBuf(Context cx) {
        return reader.pollFillBuf(cx);
    }

    @Override
    public void consume(int count) {
        reader.consume(count);
    }

    @Override
    public Poll<Integer> pollWrite(Context cx, ByteBuffer from) {
        return writer.pollWrite(cx, from);
    }

    @Override
    public Poll<Void> pollFlush(Context cx) {
        return writer.pollFlush(cx);
    }

    @Override
    public Poll<Void> pollShutdown(Context cx) {
        return writer.pollShutdown(cx);
    }

    /** The stream itself. */
    public S getRef() {
        return inner;
    }

    /** The stream itself; what is in the buffers is lost. */
    public S intoInner() {
        return inner;
    }

    @Override
    public void close() {
        writer.close();
    }
}
