package dev.asyncworkbook.kernel.net;

import dev.asyncworkbook.kernel.Future;
import dev.asyncworkbook.kernel.net.spi.Options;
import dev.asyncworkbook.kernel.net.spi.StreamEnd;
import dev.asyncworkbook.kernel.scheduler.CallSite;

import org.jspecify.annotations.Nullable;

import java.net.StandardSocketOptions;
import java.time.Duration;

/** A TCP connection: bytes go both ways, in order. */
public final class TcpStream extends SocketStream {

    TcpStream(StreamEnd end) {
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
    public record IntoSplit(OwnedReadHalf<TcpStream> rd, OwnedWriteHalf<TcpStream> wr) {}

    /**
     * Connects to an address: {@code 127.0.0.1:6379}, {@code localhost:6379}.
     *
     * <p>Cancellation: the connection is given up. When it is awaited it throws an {@link
     * dev.asyncworkbook.kernel.io.IoError}: of kind {@code CONNECTION_REFUSED} if nobody listens
     * there, {@code NOT_FOUND} if there is no such host, {@code TIMED_OUT} if nobody answers.
     */
    public static Future<TcpStream> connect(String address) {
        return connect(HostAndPort.of(address));
    }

    /** Connects to a port of a host; otherwise like {@link #connect(String)}. */
    public static Future<TcpStream> connect(String host, int port) {
        return connect(new HostAndPort(host, port));
    }

    private static Future<TcpStream> connect(HostAndPort target) {
        CallSite origin = Net.origin();
        return new Addressed<>(
                "connect", target, address -> connect(null, address, new Options(), origin));
    }

    /** Connects to an address; otherwise like {@link #connect(String)}. */
    public static Future<TcpStream> connect(SocketAddr address) {
        return connect(null, address, new Options(), Net.origin());
    }

    static Future<TcpStream> connect(
            @Nullable SocketAddr from, SocketAddr to, Options options, CallSite origin) {
        return new Connect<>(from, to, options, origin, TcpStream::new);
    }

    /** Where this end is. */
    public SocketAddr localAddr() {
        return (SocketAddr) end().localAddr();
    }

    /** Where the peer is. */
    public SocketAddr peerAddr() {
        return (SocketAddr) end().peerAddr();
    }

    /** Two halves, to read and to write at once in the task that has the connection. */
    public Split split() {
        return new Split(new ReadHalf(this), new WriteHalf(this));
    }

    /**
     * Two halves for two tasks. Closing the one that writes shuts that side down; the connection is
     * closed with the second one.
     */
    public IntoSplit intoSplit() {
        Halves<TcpStream> halves = new Halves<>(this);
        return new IntoSplit(new OwnedReadHalf<>(halves), new OwnedWriteHalf<>(halves));
    }

    /** Whether small pieces are sent at once. */
    public boolean nodelay() {
        return end().option(StandardSocketOptions.TCP_NODELAY);
    }

    /** Sets whether small pieces are sent at once. */
    public void setNodelay(boolean on) {
        end().setOption(StandardSocketOptions.TCP_NODELAY, on);
    }

    /** How long closing it goes on sending; null if it does so in the background. */
    public @Nullable Duration linger() {
        int seconds = end().option(StandardSocketOptions.SO_LINGER);
        return seconds < 0 ? null : Duration.ofSeconds(seconds);
    }

    /** Sets how long closing it goes on sending; 0 breaks the connection, null is the default. */
    public void setLinger(@Nullable Duration time) {
        int seconds = time == null ? -1 : (int) time.toSeconds();
        end().setOption(StandardSocketOptions.SO_LINGER, seconds);
    }

    /** Lets closing it break the connection. */
    public void setZeroLinger() {
        setLinger(Duration.ZERO);
    }

    @Override
    public String toString() {
        return "TcpStream from " + end().localAddr() + " to " + end().peerAddr();
    }
}
