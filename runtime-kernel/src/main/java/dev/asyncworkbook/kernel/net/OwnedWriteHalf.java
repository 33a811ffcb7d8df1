package dev.asyncworkbook.kernel.net;

import dev.asyncworkbook.kernel.Context;
import dev.asyncworkbook.kernel.Poll;
import dev.asyncworkbook.kernel.io.AsyncRead;
import dev.asyncworkbook.kernel.io.AsyncWrite;

import java.nio.ByteBuffer;

/**
 * The half of a connection that is written to, for a task of its own.
 *
 * @param <S> the connection
 */
public final class OwnedWriteHalf<S extends AsyncRead> implements AsyncWrite {

    private final Halves<?> halves;

    OwnedWriteHalf(Halves<?> halves) {
        this.halves = halves;
    }

    @Override
    public Poll<Integer> pollWrite(Context cx, ByteBuffer from) {
        return halves.stream().pollWrite(cx, from);
    }

    @Override
    public Poll<Void> pollFlush(Context cx) {
        return halves.stream().pollFlush(cx);
    }

    @Override
    public Poll<Void> pollShutdown(Context cx) {
        return halves.stream().pollShutdown(cx);
    }

    Halves<?> halves() {
        return halves;
    }

    /** Where the peer is. */
    public Address peerAddr() {
        return halves.stream().end().peerAddr();
    }

    /** Where this end is. */
    public Address localAddr() {
        return halves.stream().end().localAddr();
    }

    /**
     * Makes one connection of the two halves again.
     *
     * @throws IllegalArgumentException if they are not halves of the same one
     */
    public S reunite(OwnedReadHalf<S> other) {
        return other.reunite(this);
    }

    /** Gives this half up, which shuts the writing side down: the peer reads the end. */
    @Override
    public void close() {
        halves.closeWriting();
    }
}
