package dev.asyncworkbook.kernel.net.spi;

import dev.asyncworkbook.kernel.net.Address;

import org.jspecify.annotations.Nullable;

import java.nio.ByteBuffer;

/** A socket for single messages. */
public interface DatagramEnd extends Readiness, SocketOptions {

    /**
     * Takes the next message, of which only so much is kept as there is room for; answers who sent
     * it, or null if there is none.
     *
     * @param peek whether it stays there
     */
    @Nullable Address tryReceive(ByteBuffer into, boolean peek);

    /**
     * Sends a message.
     *
     * @param to where; null for the peer it is connected to
     * @return whether it could be sent without a wait
     */
    boolean trySend(ByteBuffer from, @Nullable Address to);

    /** Sends to this address from now on, and receives from there alone. */
    void connect(Address to);

    /** Where it is. */
    Address localAddr();

    /** What it is connected to, or null. */
    @Nullable Address peerAddr();

    /** Gives it up; twice does nothing. */
    void close();
}
