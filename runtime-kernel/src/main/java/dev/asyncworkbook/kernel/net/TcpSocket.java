package dev.asyncworkbook.kernel.net;

import dev.asyncworkbook.kernel.Future;
import dev.asyncworkbook.kernel.io.ErrorKind;
import dev.asyncworkbook.kernel.io.IoError;
import dev.asyncworkbook.kernel.net.spi.Options;
import dev.asyncworkbook.kernel.scheduler.Touch;

import org.jspecify.annotations.Nullable;

import java.net.SocketOption;
import java.net.StandardSocketOptions;
import java.time.Duration;

/** A TCP socket that does neither listen nor is connected yet, so that one can set options. */
public final class TcpSocket {

    /** What the tasks that use it touch. */
    private final long place = Touch.newPlace();

    private final boolean ipv6;
    private final Options options = new Options();
    private @Nullable SocketAddr bound;

    private TcpSocket(boolean ipv6) {
        this.ipv6 = ipv6;
    }

    /** One for addresses of the fourth version. */
    public static TcpSocket newV4() {
        return new TcpSocket(false);
    }

    /** One for addresses of the sixth version. */
    public static TcpSocket newV6() {
        return new TcpSocket(true);
    }

    /** Says which address it is to have; it gets it when it listens or connects. */
    public void bind(SocketAddr address) {
        Touch.write(place);
        check(address);
        bound = address;
    }

    /**
     * Connects to an address; otherwise like {@link TcpStream#connect(String)}.
     *
     * <p>Cancellation: the connection is given up.
     */
    public Future<TcpStream> connect(SocketAddr address) {
        Touch.write(place);
        check(address);
        return TcpStream.connect(bound, address, options, Net.origin());
    }

    /**
     * Listens at the address that it was bound to.
     *
     * @param backlog how many connections may wait to be accepted
     * @throws IoError of kind {@code INVALID_INPUT} if it was not bound, and otherwise like {@link
     *     TcpListener#bind(String)}
     */
    public TcpListener listen(int backlog) {
        Touch.write(place);
        if (bound == null) {
            throw new IoError(
                    ErrorKind.INVALID_INPUT, "listen(" + backlog + "): bind the socket before");
        }
        return TcpListener.listen(bound, backlog, options, Net.origin());
    }

    private void check(SocketAddr address) {
        if (address.isIpv6() != ipv6) {
            throw new IoError(
                    ErrorKind.INVALID_INPUT, address + " is of another version than the socket");
        }
    }

    private <T> void set(SocketOption<T> option, T value) {
        Touch.write(place);
        options.set(option, value);
    }

    private <T> T get(SocketOption<T> option, T unset) {
        Touch.read(place);
        T value = options.get(option);
        return value == null ? unset : value;
    }

    /** Whether an address can be bound that was in use a moment ago. */
    public boolean reuseaddr() {
        return get(StandardSocketOptions.SO_REUSEADDR, false);
    }

    /** Sets whether an address can be bound that was in use a moment ago. */
    public void setReuseaddr(boolean on) {
        set(StandardSocketOptions.SO_REUSEADDR, on);
    }

    /** Whether several sockets can have the same address. */
    public boolean reuseport() {
        return get(StandardSocketOptions.SO_REUSEPORT, false);
    }

    /** Sets whether several sockets can have the same address. */
    public void setReuseport(boolean on) {
        set(StandardSocketOptions.SO_REUSEPORT, on);
    }

    /** Whether a connection on which nothing happens is tested. */
    public boolean keepalive() {
        return get(StandardSocketOptions.SO_KEEPALIVE, false);
    }

    /** Sets whether a connection on which nothing happens is tested. */
    public void setKeepalive(boolean on) {
        set(StandardSocketOptions.SO_KEEPALIVE, on);
    }

    /** Whether small pieces are sent at once. */
    public boolean nodelay() {
        return get(StandardSocketOptions.TCP_NODELAY, false);
    }

    /** Sets whether small pieces are sent at once. */
    public void setNodelay(boolean on) {
        set(StandardSocketOptions.TCP_NODELAY, on);
    }

    /** How long closing it goes on sending; null if it does so in the background. */
    public @Nullable Duration linger() {
        int seconds = get(StandardSocketOptions.SO_LINGER, -1);
        return seconds < 0 ? null : Duration.ofSeconds(seconds);
    }

    /** Sets how long closing it goes on sending; 0 breaks the connection, null is the default. */
    public void setLinger(@Nullable Duration time) {
        set(StandardSocketOptions.SO_LINGER, time == null ? -1 : (int) time.toSeconds());
    }

    /** Lets closing it break the connection. */
    public void setZeroLinger() {
        setLinger(Duration.ZERO);
    }

    /** How many bytes the system keeps that were not sent; 0 if that was not set. */
    public int sendBufferSize() {
        return get(StandardSocketOptions.SO_SNDBUF, 0);
    }

    /** Sets how many bytes the system keeps that were not sent. */
    public void setSendBufferSize(int bytes) {
        set(StandardSocketOptions.SO_SNDBUF, bytes);
    }

    /** How many bytes the system keeps that were not read; 0 if that was not set. */
    public int recvBufferSize() {
        return get(StandardSocketOptions.SO_RCVBUF, 0);
    }

    /** Sets how many bytes the system keeps that were not read. */
    public void setRecvBufferSize(int bytes) {
        set(StandardSocketOptions.SO_RCVBUF, bytes);
    }
}
