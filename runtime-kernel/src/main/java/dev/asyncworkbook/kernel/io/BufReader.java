package dev.asyncworkbook.kernel.io;

import dev.asyncworkbook.kernel.Context;
import dev.asyncworkbook.kernel.Poll;
import dev.asyncworkbook.kernel.scheduler.Touch;

import java.nio.ByteBuffer;

/**
 * A buffer behind another stream, from which it reads much at once.
 *
 * @param <R> the other stream
 */
public final class BufReader<R extends AsyncRead> implements AsyncBufRead {

    /** The capacity of a buffer, unless it is given. */
    static final int CAPACITY = 8192;

    /** What the tasks that use it touch. */
    private final long place = Touch.newPlace();

    private final R inner;

    /** From its position to its limit there is what was read and not taken. */
    private final ByteBuffer buffer;

    /** A buffer of 8 KiB. */
    public BufReader(R inner) {
        this(CAPACITY, inner);
    }

    /** A buffer of so many bytes. */
    public BufReader(int capacity, R inner) {
        this.inner = inner;
        buffer = ByteBuffer.allocate(capacity).limit(0);
    }

    @Override
    public Poll<Void> pollRead(Context cx, ByteBuffer into) {
        Touch.write(place);
        if (!buffer.hasRemaining() && into.remaining() >= buffer.capacity()) {
            return inner.pollRead(cx, into);
        }
        if (!fill(cx)) {
            return Poll.pending();
        }
        int count = Math.min(into.remaining(), buffer.remaining());
        into.put(buffer.duplicate().limit(buffer.position() + count));
        buffer.position(buffer.position() + count);
        return Poll.done();
    }

    @Override
    public Poll<ByteBuffer> pollFillBuf(Context cx) {
        Touch.write(place);
        return fill(cx) ? Poll.ready(buffer.asReadOnlyBuffer()) : Poll.pending();
    }

    private boolean fill(Context cx) {
        if (buffer.hasRemaining()) {
            return true;
        }
        buffer.clear();
        boolean ready = false;
        try {
            ready = inner.pollRead(cx, buffer).isReady();
        } finally {
            buffer.flip();
        }
        return ready;
    }

    @Override
    public void consume(int count) {
        Touch.write(place);
        buffer.position(buffer.position() + count);
    }

    /** What was read and not taken. */
    public byte[] buffer() {
        Touch.read(place);
        byte[] content = new byte[buffer.remaining()];
        buffer.duplicate().get(content);
        return content;
    }

    /** The stream that it reads from. */
    public R getRef() {
        return inner;
    }

    /** The stream that it reads from; what is in the buffer is lost. */
    public R intoInner() {
        return inner;
    }

    @Override
    public void close() {
        inner.close();
    }
}
