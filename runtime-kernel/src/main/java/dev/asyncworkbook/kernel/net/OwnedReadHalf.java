package dev.asyncworkbook.kernel.net;

import dev.asyncworkbook.kernel.Context;
import dev.asyncworkbook.kernel.Poll;
import dev.asyncworkbook.kernel.io.AsyncRead;

import java.nio.ByteBuffer;

/**
 * The half of a connection that is read from, for a task of its own.
 *
 * @param <S> the connection
 */
public final class OwnedReadHalf<S extends AsyncRead> implements AsyncRead {

    private final Halves<?> halves;

    OwnedReadHalf(Halves<?> halves) {
        this.halves = halves;
    }

    @Override
    public Poll<Void> pollRead(Context cx, ByteBuffer into) {
        return halves.stream().pollRead(cx, into);
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
     * @throws IllegalArgumentException if they are not halves of the same one: Tokio's {@code
     *     ReuniteError}
     */
    @SuppressWarnings("unchecked") // the halves were made of such a connection
    public S reunite(OwnedWriteHalf<S> other) {
        if (halves != other.halves()) {
            throw new IllegalArgumentException(
                    "reunite: these are not the halves of the same connection");
        }
        return (S) halves.stream();
    }

    /** Gives this half up; the connection is closed with the second one. */
    @Override
    public void close() {
        halves.closeReading();
    }
}
