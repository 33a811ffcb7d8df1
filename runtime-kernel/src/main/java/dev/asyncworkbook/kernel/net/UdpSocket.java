package dev.asyncworkbook.kernel.net;

import dev.asyncworkbook.kernel.Future;
import dev.asyncworkbook.kernel.Poll;
import dev.asyncworkbook.kernel.net.spi.DatagramEnd;
import dev.asyncworkbook.kernel.net.spi.Networks;
import dev.asyncworkbook.kernel.scheduler.CallSite;
import dev.asyncworkbook.kernel.scheduler.IoOperation;

import java.net.StandardSocketOptions;

/** A UDP socket: messages that arrive whole, or not at all, and in no order. */
public final class UdpSocket extends DatagramSocket<SocketAddr> {

    private UdpSocket(DatagramEnd end) {
        super(end);
    }

    /**
     * A message that has come.
     *
     * @param count how many bytes of it there are
     * @param addr who has sent it
     */
    public record Received(int count, SocketAddr addr) {}

    /**
     * Takes an address to send from and to receive at; port 0 stands for any free one.
     *
     * <p>Cancellation: nothing is bound. The errors are those of {@link TcpListener#bind(String)}.
     */
    public static Future<UdpSocket> bind(String address) {
        CallSite origin = Net.origin();
        return new Addressed<>("bind", HostAndPort.of(address), at -> bind(at, origin));
    }

    /** Takes an address; otherwise like {@link #bind(String)}. */
    public static Future<UdpSocket> bind(SocketAddr address) {
        return bind(address, Net.origin());
    }

    private static Future<UdpSocket> bind(SocketAddr at, CallSite origin) {
        return IoOperation.of(
                "bind",
                _ ->
                        Poll.ready(
                                new UdpSocket(
                                        Networks.current("UdpSocket.bind").datagram(at, origin))));
    }

    /**
     * Sends to this address from now on, and receives from there alone.
     *
     * <p>Cancellation: nothing was connected.
     */
    public Future<Void> connect(String address) {
        return new Addressed<>("connect", HostAndPort.of(address), this::connect);
    }

    /** Connects to an address; otherwise like {@link #connect(String)}. */
    public Future<Void> connect(SocketAddr address) {
        return IoOperation.of(
                "connect",
                _ -> {
                    end().connect(address);
                    return Poll.done();
                });
    }

    /**
     * Sends a message to an address; the answer is its length.
     *
     * <p>Cancellation: nothing was sent.
     */
    public Future<Integer> sendTo(byte[] message, SocketAddr to) {
        return sendingTo(message, to);
    }

    /** Sends a message to a host; otherwise like {@link #sendTo(byte[], SocketAddr)}. */
    public Future<Integer> sendTo(byte[] message, String to) {
        return new Addressed<>("sendTo", HostAndPort.of(to), at -> sendingTo(message, at));
    }

    /** Sends a message to an address, without a wait. */
    public int trySendTo(byte[] message, SocketAddr to) {
        return tried(message, to);
    }

    /**
     * Takes the next message, and says who has sent it.
     *
     * <p>Cancellation: nothing is lost.
     */
    public Future<Received> recvFrom(byte[] into) {
        return receivingFrom("recvFrom", into, false, Received::new);
    }

    /** Looks at the next message; otherwise like {@link #recvFrom}. */
    public Future<Received> peekFrom(byte[] into) {
        return receivingFrom("peekFrom", into, true, Received::new);
    }

    /** Takes the next message, without a wait. */
    public Received tryRecvFrom(byte[] into) {
        return triedFrom(into, Received::new);
    }

    /** Whether it may send to all of a network. */
    public boolean broadcast() {
        return end().option(StandardSocketOptions.SO_BROADCAST);
    }

    /** Sets whether it may send to all of a network. */
    public void setBroadcast(boolean on) {
        end().setOption(StandardSocketOptions.SO_BROADCAST, on);
    }

    @Override
    public String toString() {
        return "UdpSocket at " + end().localAddr();
    }
}
