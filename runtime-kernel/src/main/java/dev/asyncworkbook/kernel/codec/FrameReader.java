package dev.asyncworkbook.kernel.codec;

import dev.asyncworkbook.kernel.Context;
import dev.asyncworkbook.kernel.None;
import dev.asyncworkbook.kernel.Option;
import dev.asyncworkbook.kernel.Poll;
import dev.asyncworkbook.kernel.Some;
import dev.asyncworkbook.kernel.io.AsyncRead;
import dev.asyncworkbook.kernel.io.BytesMut;

import java.nio.ByteBuffer;

/** Reads bytes until they are a frame; those of the next frames are kept. */
final class FrameReader<T> {

    private static final int PIECE = 8192;

    private final AsyncRead stream;
    private final Decoder<T> decoder;
    private final BytesMut buffer;
    private final ByteBuffer piece = ByteBuffer.allocate(PIECE);

    /** Whether there may be a frame in the buffer. */
    private boolean undecided;

    /** Whether the latest read gave nothing. */
    private boolean ended;

    /** Whether the latest poll threw: the next one answers that there is nothing. */
    private boolean failed;

    FrameReader(AsyncRead stream, Decoder<T> decoder, BytesMut buffer) {
        this.stream = stream;
        this.decoder = decoder;
        this.buffer = buffer;
        undecided = !buffer.isEmpty();
    }

    /**
     * The next frame; {@code None} at the end, and once after an error. A stream that goes on, as a
     * terminal does, may give more after that.
     */
    Poll<Option<T>> poll(Context cx) {
        if (failed) {
            failed = false;
            undecided = false;
            return Poll.ready(new None<>());
        }
        try {
            return advance(cx);
        } catch (Throwable thrown) {
            failed = true;
            throw thrown;
        }
    }

    private Poll<Option<T>> advance(Context cx) {
        while (true) {
            if (undecided) {
                Option<T> frame = ended ? decoder.decodeEof(buffer) : decoder.decode(buffer);
                undecided = frame instanceof Some;
                if (undecided || ended) {
                    return Poll.ready(frame);
                }
            }
            if (stream.pollRead(cx, piece.clear()).isPending()) {
                return Poll.pending();
            }
            boolean empty = piece.position() == 0;
            if (empty && ended) {
                return Poll.ready(new None<>());
            }
            ended = empty;
            undecided = true;
            buffer.put(piece.flip());
        }
    }

    BytesMut buffer() {
        return buffer;
    }
}
