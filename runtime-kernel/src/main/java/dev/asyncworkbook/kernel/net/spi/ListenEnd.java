package dev.asyncworkbook.kernel.net.spi;

import dev.asyncworkbook.kernel.Context;
import dev.asyncworkbook.kernel.Poll;
import dev.asyncworkbook.kernel.net.Address;
import dev.asyncworkbook.kernel.scheduler.CallSite;

/** A socket that listens. */
public interface ListenEnd extends SocketOptions {

    /**
     * Takes the next connection.
     *
     * @param origin the learner's line that takes it
     */
    Poll<StreamEnd> pollAccept(Context cx, CallSite origin);

    /** Where it listens. */
    Address localAddr();

    /** Gives it up. */
    void close();
}
