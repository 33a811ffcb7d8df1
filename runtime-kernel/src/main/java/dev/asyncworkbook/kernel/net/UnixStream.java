package dev.asyncworkbook.kernel.net;

import dev.asyncworkbook.kernel.Future;
import dev.asyncworkbook.kernel.net.spi.Networks;
import dev.asyncworkbook.kernel.net.spi.Options;
import dev.asyncworkbook.kernel.net.spi.StreamEnd;

import java.util.List;

/** A connection between two programs of one machine, by a path of its file system. */
public final class UnixStream extends SocketStream {

    UnixStream(StreamEnd end) {
        super(end);
    }

    /**
     * The two halves of a connection that stays where it is.
     *
     * @param rd the one that is read from
     * @param wr the one that is written to
     */
    public record Split(ReadHalf rd, WriteHalf wr) {}

    /**
     * The two halves of a connection that is theirs from now on.
     *
     * @param rd the one that is read from
     * @param wr the one that is written to
     */
    public record IntoSplit(OwnedReadHalf<UnixStream> rd, OwnedWriteHalf<UnixStream> wr) {}

    /**
     * The two ends of a connection.
     *
     * @param a one end
     * @param b the other one
     */
    public record Pair(UnixStream a, UnixStream b) {}

    /**
     * Connects to a path.
     *
     * <p>Cancellation: the connection is given up. When it is awaited it throws an {@link
     * dev.asyncworkbook.kernel.io.IoError} of kind {@code NOT_FOUND} if nothing is there, and
     * {@code CONNECTION_REFUSED} if nobody listens.
     */
    public static Future<UnixStream> connect(String path) {
        return new Connect<>(
                null, new UnixAddr(path), new Options(), Net.origin(), UnixStream::new);
    }

    /** Makes a connection of this program with itself. */
    public static Pair pair() {
        List<StreamEnd> ends = Networks.current("UnixStream.pair").pair(Net.origin());
        return new Pair(new UnixStream(ends.getFirst()), new UnixStream(ends.getLast()));
    }

    /** Where this end is. */
    public UnixAddr localAddr() {
        return (UnixAddr) end().localAddr();
    }

    /** Where the peer is. */
    public UnixAddr peerAddr() {
        return (UnixAddr) end().peerAddr();
    }

    /** Two halves, to read and to write at once in the task that has the connection. */
    public Split split() {
        return new Split(new ReadHalf(this), new WriteHalf(this));
    }

    /** Two halves for two tasks; otherwise like {@link TcpStream#intoSplit}. */
    public IntoSplit intoSplit() {
        Halves<UnixStream> halves = new Halves<>(this);
        return new IntoSplit(new OwnedReadHalf<>(halves), new OwnedWriteHalf<>(halves));
    }

    @Override
    public String toString() {
        return "UnixStream from " + end().localAddr() + " to " + end().peerAddr();
    }
}
