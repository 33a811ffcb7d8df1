package dev.asyncworkbook.kernel.codec;

import dev.asyncworkbook.kernel.Context;
import dev.asyncworkbook.kernel.Future;
import dev.asyncworkbook.kernel.Poll;
import dev.asyncworkbook.kernel.io.AsyncWrite;
import dev.asyncworkbook.kernel.io.BytesMut;
import dev.asyncworkbook.kernel.io.ErrorKind;
import dev.asyncworkbook.kernel.io.IoError;
import dev.asyncworkbook.kernel.scheduler.IoOperation;

/** Turns frames into bytes, and writes those; more than so many hold up whoever adds to them. */
final class FrameWriter<T> {

    /** From so many bytes on that were not written a further frame has to wait. */
    static final int BOUNDARY = 8192;

    private final AsyncWrite stream;
    private final Encoder<T> encoder;
    private final BytesMut buffer = new BytesMut();
    private int boundary = BOUNDARY;

    FrameWriter(AsyncWrite stream, Encoder<T> encoder) {
        this.stream = stream;
        this.encoder = encoder;
    }

    /** Adds a frame, once there is room for it. */
    Future<Void> feed(T frame) {
        return IoOperation.of("feed", cx -> add(cx, frame) ? Poll.done() : Poll.pending());
    }

    /** Adds a frame, once there is room for it, and writes everything. */
    Future<Void> send(T frame) {
        return new IoOperation<>("send") {

            private boolean added;

            @Override
            protected Poll<Void> step(Context cx) {
                added = added || add(cx, frame);
                return added ? flush(cx) : Poll.pending();
            }
        };
    }

    private boolean add(Context cx, T frame) {
        if (buffer.len() >= boundary && !writeOut(cx)) {
            return false;
        }
        encoder.encode(frame, buffer);
        return true;
    }

    private boolean writeOut(Context cx) {
        while (!buffer.isEmpty()) {
            if (!(stream.pollWrite(cx, buffer.chunk()) instanceof Poll.Ready<Integer>(Integer n))) {
                return false;
            }
            if (n == 0) {
                throw new IoError(
                        ErrorKind.WRITE_ZERO, "the stream takes no bytes of a frame any more");
            }
            buffer.advance(n);
        }
        return true;
    }

    Poll<Void> flush(Context cx) {
        return writeOut(cx) ? stream.pollFlush(cx) : Poll.pending();
    }

    Poll<Void> close(Context cx) {
        return writeOut(cx) ? stream.pollShutdown(cx) : Poll.pending();
    }

    BytesMut buffer() {
        return buffer;
    }

    void setBoundary(int bytes) {
        boundary = bytes;
    }

    int boundary() {
        return boundary;
    }
}
