package dev.asyncworkbook.kernel.net.spi;

import dev.asyncworkbook.kernel.Context;
import dev.asyncworkbook.kernel.Poll;
import dev.asyncworkbook.kernel.net.Address;

import java.nio.ByteBuffer;

/** One end of a connection. */
public interface StreamEnd extends Readiness, SocketOptions {

    /** Reads, as {@code AsyncRead.pollRead} does. */
    Poll<Void> pollRead(Context cx, ByteBuffer into);

    /** Reads, and leaves what it read where it is. */
    Poll<Void> pollPeek(Context cx, ByteBuffer into);

    /** Reads what is there; answers whether that, or the end, was there. */
    boolean tryRead(ByteBuffer into);

    /** Writes, as {@code AsyncWrite.pollWrite} does. */
    Poll<Integer> pollWrite(Context cx, ByteBuffer from);

    /** Writes what can be taken; answers how much, or -1 if nothing can. */
    int tryWrite(ByteBuffer from);

    /** Says that nothing more is written. */
    void shutdown();

    /** Where it is. */
    Address localAddr();

    /** Where the peer is. */
    Address peerAddr();

    /** Gives it up; twice does nothing. */
    void close();
}
