package dev.asyncworkbook.kernel.net.spi;

import dev.asyncworkbook.kernel.Future;
import dev.asyncworkbook.kernel.net.Address;
import dev.asyncworkbook.kernel.scheduler.CallSite;
import dev.asyncworkbook.kernel.scheduler.IoDriver;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** A network in which sockets can be made; every method may throw an {@code IoError}. */
public interface Network extends IoDriver {

    /**
     * Takes an address to listen at.
     *
     * @param backlog how many connections may wait to be accepted
     * @param origin the learner's line that asks for it
     */
    ListenEnd listen(Address at, int backlog, Options options, CallSite origin);

    /**
     * Begins to connect to an address.
     *
     * @param from the address to connect from, or null for any
     */
    Connecting connect(@Nullable Address from, Address to, Options options, CallSite origin);

    /** Takes an address to send from and to receive at; null is one without a name. */
    DatagramEnd datagram(@Nullable Address at, CallSite origin);

    /** The two ends of a connection without names, in this process. */
    List<StreamEnd> pair(CallSite origin);

    /** The IP addresses of a host's name; at least one. */
    Future<List<String>> lookup(String host);
}
