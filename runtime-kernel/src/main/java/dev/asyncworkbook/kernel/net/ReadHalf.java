package dev.asyncworkbook.kernel.net;

import dev.asyncworkbook.kernel.Context;
import dev.asyncworkbook.kernel.Poll;
import dev.asyncworkbook.kernel.io.AsyncRead;

import java.nio.ByteBuffer;

/** The half of a connection that is read from; the connection is not its own. */
public final class ReadHalf implements AsyncRead {

    private final SocketStream stream;

    ReadHalf(SocketStream stream) {
        this.stream = stream;
    }

    @Override
    public Poll<Void> pollRead(Context cx, ByteBuffer into) {
        return stream.pollRead(cx, into);
    }

    /** Where the peer is. */
    public Address peerAddr() {
        return stream.end().peerAddr();
    }

    /** Where this end is. */
    public Address localAddr() {
        return stream.end().localAddr();
    }
}
