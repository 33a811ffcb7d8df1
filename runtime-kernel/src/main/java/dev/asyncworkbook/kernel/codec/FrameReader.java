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

    private boolean ended;

    FrameReader(AsyncRead stream, Decoder<T> decoder, BytesMut buffer) {
        this.stream = stream;
        this.decoder = decoder;
        this.buffer = buffer;
        undecided = !buffer.isEmpty();
    }

    /** The next frame; {@code None} at the end. */
    Poll<Option<T>> poll(Context cx) {
        while (true) {
            if (ended) {
                return Poll.ready(atEnd());
            }
            if (undecided && decoder.decode(buffer) instanceof Some<T> frame) {
                return Poll.ready(frame);
            }
            undecided = false;
            if (stream.pollRead(cx, piece.clear()).isPending()) {
                return Poll.pending();
            }
            ended = piece.position() == 0;
            undecided = true;
            buffer.put(piece.flip());
        }
    }

    private Option<T> atEnd() {
        Option<T> frame = decoder.decodeEof(buffer);
        if (frame instanceof None) {
            ended = false; // a stream that goes on, as a terminal does, may give more
            undecided = false;
        }
        return frame;
    }

    BytesMut buffer() {
        return buffer;
    }
}
