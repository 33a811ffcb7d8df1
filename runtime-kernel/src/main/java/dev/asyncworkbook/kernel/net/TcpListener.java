package dev.asyncworkbook.kernel.net;

import dev.asyncworkbook.kernel.Context;
import dev.asyncworkbook.kernel.Future;
import dev.asyncworkbook.kernel.Poll;
import dev.asyncworkbook.kernel.net.spi.ListenEnd;
import dev.asyncworkbook.kernel.net.spi.Networks;
import dev.asyncworkbook.kernel.net.spi.Options;
import dev.asyncworkbook.kernel.net.spi.StreamEnd;
import dev.asyncworkbook.kernel.scheduler.CallSite;
import dev.asyncworkbook.kernel.scheduler.IoOperation;

import java.net.StandardSocketOptions;

/** A TCP socket that listens: others connect to it. */
public final class TcpListener implements AutoCloseable {

    /** How many connections may wait to be accepted, unless it is said otherwise. */
    private static final int BACKLOG = 1024;

    private final ListenEnd end;

    TcpListener(ListenEnd end) {
        this.end = end;
    }

    /**
     * A connection that was accepted.
     *
     * @param stream the connection
     * @param addr where the peer is
     */
    public record Accepted(TcpStream stream, SocketAddr addr) {

        private static Accepted of(StreamEnd end) {
            TcpStream stream = new TcpStream(end);
            return new Accepted(stream, stream.peerAddr());
        }
    }

    /**
     * Listens at an address: {@code 127.0.0.1:6379}; port 0 stands for any free one.
     *
     * <p>Cancellation: nothing is bound. When it is awaited it throws an {@link
     * dev.asyncworkbook.kernel.io.IoError}: of kind {@code ADDR_IN_USE} if somebody listens there
     * already, {@code ADDR_NOT_AVAILABLE} if it is no address of this host.
     */
    public static Future<TcpListener> bind(String address) {
        return bind(HostAndPort.of(address));
    }

    /** Listens at a port of a host; otherwise like {@link #bind(String)}. */
    public static Future<TcpListener> bind(String host, int port) {
        return bind(new HostAndPort(host, port));
    }

    private static Future<TcpListener> bind(HostAndPort at) {
        CallSite origin = Net.origin();
        return new Addressed<>("bind", at, address -> bind(address, origin));
    }

    /** Listens at an address; otherwise like {@link #bind(String)}. */
    public static Future<TcpListener> bind(SocketAddr address) {
        return bind(address, Net.origin());
    }

    private static Future<TcpListener> bind(SocketAddr address, CallSite origin) {
        return IoOperation.of(
                "bind", _ -> Poll.ready(listen(address, BACKLOG, new Options(), origin)));
    }

    static TcpListener listen(SocketAddr at, int backlog, Options options, CallSite origin) {
        options.set(StandardSocketOptions.SO_REUSEADDR, true);
        return new TcpListener(
                Networks.current("TcpListener.bind").listen(at, backlog, options, origin));
    }

    /**
     * Takes the next connection, waiting for one.
     *
     * <p>Cancellation: nothing is lost; the next one who accepts gets it.
     */
    public Future<Accepted> accept() {
        return new Accept<>(end, Accepted::of);
    }

    /** Takes the next connection, if there is one. */
    public Poll<Accepted> pollAccept(Context cx) {
        return end.pollAccept(cx, Net.origin()) instanceof Poll.Ready<StreamEnd>(StreamEnd taken)
                ? Poll.ready(Accepted.of(taken))
                : Poll.pending();
    }

    /** Where it listens. */
    public SocketAddr localAddr() {
        return (SocketAddr) end.localAddr();
    }

    /** Stops listening: Rust's drop. Connections that nobody has accepted break. */
    @Override
    public void close() {
        end.close();
    }

    @Override
    public String toString() {
        return "TcpListener at " + end.localAddr();
    }
}
