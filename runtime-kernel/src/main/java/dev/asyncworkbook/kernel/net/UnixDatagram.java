package dev.asyncworkbook.kernel.net;

import dev.asyncworkbook.kernel.Future;
import dev.asyncworkbook.kernel.net.spi.DatagramEnd;
import dev.asyncworkbook.kernel.net.spi.Networks;

/** A socket for single messages between programs of one machine; the JDK has no real ones. */
public final class UnixDatagram extends DatagramSocket<UnixAddr> {

    private UnixDatagram(DatagramEnd end) {
        super(end);
    }

    /**
     * A message that has come.
     *
     * @param count how many bytes of it there are
     * @param addr who has sent it
     */
    public record Received(int count, UnixAddr addr) {}

    /**
     * Takes a path to send from and to receive at.
     *
     * @throws dev.asyncworkbook.kernel.io.IoError of kind {@code ADDR_IN_USE} if the path is there,
     *     and {@code UNSUPPORTED} where the network is real
     */
    public static UnixDatagram bind(String path) {
        return new UnixDatagram(
                Networks.current("UnixDatagram.bind").datagram(new UnixAddr(path), Net.origin()));
    }

    /** Makes one without a name, which can only send. */
    public static UnixDatagram unbound() {
        return new UnixDatagram(
                Networks.current("UnixDatagram.unbound").datagram(null, Net.origin()));
    }

    /** Sends to this path from now on, and receives from there alone. */
    public void connect(String path) {
        end().connect(new UnixAddr(path));
    }

    /**
     * Sends a message to a path; the answer is its length.
     *
     * <p>Cancellation: nothing was sent.
     */
    public Future<Integer> sendTo(byte[] message, String path) {
        return sendingTo(message, new UnixAddr(path));
    }

    /** Sends a message to a path, without a wait. */
    public int trySendTo(byte[] message, String path) {
        return tried(message, new UnixAddr(path));
    }

    /**
     * Takes the next message, and says who has sent it.
     *
     * <p>Cancellation: nothing is lost.
     */
    public Future<Received> recvFrom(byte[] into) {
        return receivingFrom("recvFrom", into, false, Received::new);
    }

    /** Takes the next message, without a wait. */
    public Received tryRecvFrom(byte[] into) {
        return triedFrom(into, Received::new);
    }

    @Override
    public String toString() {
        return "UnixDatagram at " + end().localAddr();
    }
}
