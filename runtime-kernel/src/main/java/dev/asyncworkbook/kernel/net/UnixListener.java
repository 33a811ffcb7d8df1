package dev.asyncworkbook.kernel.net;

import dev.asyncworkbook.kernel.Context;
import dev.asyncworkbook.kernel.Future;
import dev.asyncworkbook.kernel.Poll;
import dev.asyncworkbook.kernel.net.spi.ListenEnd;
import dev.asyncworkbook.kernel.net.spi.Networks;
import dev.asyncworkbook.kernel.net.spi.Options;
import dev.asyncworkbook.kernel.net.spi.StreamEnd;

/** A socket that listens at a path of the file system, for programs of the same machine. */
public final class UnixListener implements AutoCloseable {

    private static final int BACKLOG = 1024;

    private final ListenEnd end;

    private UnixListener(ListenEnd end) {
        this.end = end;
    }

    /**
     * A connection that was accepted.
     *
     * @param stream the connection
     * @param addr where the peer is; most have no name
     */
    public record Accepted(UnixStream stream, UnixAddr addr) {

        private static Accepted of(StreamEnd end) {
            UnixStream stream = new UnixStream(end);
            return new Accepted(stream, stream.peerAddr());
        }
    }

    /**
     * Listens at a path, without an await, as Tokio does; the path stays when it is closed.
     *
     * @throws dev.asyncworkbook.kernel.io.IoError of kind {@code ADDR_IN_USE} if the path is there
     */
    public static UnixListener bind(String path) {
        return new UnixListener(
                Networks.current("UnixListener.bind")
                        .listen(new UnixAddr(path), BACKLOG, new Options(), Net.origin()));
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
    public UnixAddr localAddr() {
        return (UnixAddr) end.localAddr();
    }

    /** Stops listening: Rust's drop. */
    @Override
    public void close() {
        end.close();
    }

    @Override
    public String toString() {
        return "UnixListener at " + end.localAddr();
    }
}
