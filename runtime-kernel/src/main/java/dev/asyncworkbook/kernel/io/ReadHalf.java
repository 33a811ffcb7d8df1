package dev.asyncworkbook.kernel.io;

import dev.asyncworkbook.kernel.Context;
import dev.asyncworkbook.kernel.Poll;

import java.nio.ByteBuffer;

/**
 * The half of a stream that is read from, so that one task can read while another one writes.
 *
 * @param <S> the stream
 */
public final class ReadHalf<S extends AsyncRead & AsyncWrite> implements AsyncRead {

    private final Shared<S> shared;

    ReadHalf(Shared<S> shared) {
        this.shared = shared;
    }

    @Override
    public Poll<Void> pollRead(Context cx, ByteBuffer into) {
        return shared.stream().pollRead(cx, into);
    }

    /** Whether both are halves of the same stream. */
    public boolean isPairOf(WriteHalf<S> other) {
        return shared == other.shared();
    }

    /**
     * Makes one of the two again.
     *
     * @throws IllegalArgumentException if they are not halves of the same stream
     */
    public S unsplit(WriteHalf<S> other) {
        if (!isPairOf(other)) {
            throw new IllegalArgumentException(
                    "unsplit: these are not the halves of the same stream");
        }
        return shared.stream();
    }

    /** Gives this half up; the stream is closed with the second one. */
    @Override
    public void close() {
        shared.closeReading();
    }
}
