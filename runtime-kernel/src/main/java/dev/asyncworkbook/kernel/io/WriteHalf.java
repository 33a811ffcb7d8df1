package dev.asyncworkbook.kernel.io;

import dev.asyncworkbook.kernel.Context;
import dev.asyncworkbook.kernel.Poll;

import java.nio.ByteBuffer;

/**
 * The half of a stream that is written to, so that one task can write while another one reads.
 *
 * @param <S> the stream
 */
public final class WriteHalf<S extends AsyncRead & AsyncWrite> implements AsyncWrite {

    private final Shared<S> shared;

    WriteHalf(Shared<S> shared) {
        this.shared = shared;
    }

    @Override
    public Poll<Integer> pollWrite(Context cx, ByteBuffer from) {
        return shared.stream().pollWrite(cx, from);
    }

    @Override
    public Poll<Void> pollFlush(Context cx) {
        return shared.stream().pollFlush(cx);
    }

    @Override
    public Poll<Void> pollShutdown(Context cx) {
        return shared.stream().pollShutdown(cx);
    }

    Shared<S> shared() {
        return shared;
    }

    /**
     * Gives this half up; the stream is closed with the second one. The peer does not learn of it
     * before: await {@link #shutdown} for that.
     */
    @Override
    public void close() {
        shared.closeWriting();
    }
}
