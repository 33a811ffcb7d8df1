package dev.asyncworkbook.kernel.net;

import dev.asyncworkbook.kernel.Context;
import dev.asyncworkbook.kernel.Poll;
import dev.asyncworkbook.kernel.io.AsyncWrite;

import java.nio.ByteBuffer;

/** The half of a connection that is written to; the connection is not its own. */
public final class WriteHalf implements AsyncWrite {

    private final SocketStream stream;

    WriteHalf(SocketStream stream) {
        this.stream = stream;
    }

    @Override
    public Poll<Integer> pollWrite(Context cx, ByteBuffer from) {
        return stream.pollWrite(cx, from);
    }

    @Override
    public Poll<Void> pollFlush(Context cx) {
        return stream.pollFlush(cx);
    }

    @Override
    public Poll<Void> pollShutdown(Context cx) {
        return stream.pollShutdown(cx);
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
