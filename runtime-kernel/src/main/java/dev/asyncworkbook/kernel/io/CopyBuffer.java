package dev.asyncworkbook.kernel.io;

import dev.asyncworkbook.kernel.Context;
import dev.asyncworkbook.kernel.Poll;

import java.nio.ByteBuffer;

/** Bytes on their way from a reader to a writer; a copy reads no further than the writer takes. */
final class CopyBuffer {

    static final int SIZE = 8192;

    private final AsyncRead from;
    private final AsyncWrite to;

    /** From its position to its limit there is what was read and not written. */
    private final ByteBuffer buffer;

    private boolean ended;
    private boolean toFlush;
    private long copied;

    CopyBuffer(AsyncRead from, AsyncWrite to, int size) {
        this.from = from;
        this.to = to;
        buffer = ByteBuffer.allocate(size).limit(0);
    }

    /** Goes on; ready with the number of bytes when all is written and flushed. */
    Poll<Long> poll(Context cx) {
        while (true) {
            if (!buffer.hasRemaining() && !ended && !fill(cx)) {
                if (toFlush && to.pollFlush(cx).isReady()) {
                    toFlush = false;
                }
                return Poll.pending();
            }
            if (!drain(cx)) {
                return Poll.pending();
            }
            if (ended) {
                return to.pollFlush(cx).isReady() ? Poll.ready(copied) : Poll.pending();
            }
        }
    }

    private boolean fill(Context cx) {
        buffer.clear();
        boolean ready = false;
        try {
            ready = from.pollRead(cx, buffer).isReady();
        } finally {
            buffer.flip();
        }
        ended = ready && !buffer.hasRemaining();
        return ready;
    }

    private boolean drain(Context cx) {
        int before = buffer.position();
        boolean done = WriteAll.poll(cx, to, buffer);
        copied += buffer.position() - before;
        toFlush |= buffer.position() > before;
        return done;
    }

    /** How many bytes have left the reader that the writer has not got. */
    int underWay() {
        return buffer.remaining();
    }

    /** How many bytes the writer has got. */
    long copied() {
        return copied;
    }
}
