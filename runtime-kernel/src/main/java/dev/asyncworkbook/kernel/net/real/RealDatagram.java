package dev.asyncworkbook.kernel.net.real;

import dev.asyncworkbook.kernel.io.ErrorKind;
import dev.asyncworkbook.kernel.io.IoError;
import dev.asyncworkbook.kernel.net.Address;
import dev.asyncworkbook.kernel.net.SocketAddr;
import dev.asyncworkbook.kernel.net.spi.DatagramEnd;
import dev.asyncworkbook.kernel.net.spi.Faults;
import dev.asyncworkbook.kernel.scheduler.CallSite;
import dev.asyncworkbook.kernel.scheduler.KernelLock;
import dev.asyncworkbook.kernel.trace.EventKind;
import dev.asyncworkbook.kernel.trace.Subject;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.net.SocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.DatagramChannel;
import java.util.Objects;

/** A UDP socket of the machine's. Guarded by the {@link KernelLock}. */
final class RealDatagram extends RealSocket<DatagramChannel> implements DatagramEnd {

    private static final int LONGEST = 65_507;

    /** Messages that were looked at and not taken: the JDK cannot look without taking. */
    private record Peeked(ByteBuffer bytes, Address from) {}

    private @Nullable Peeked peeked;
    private @Nullable Address peer;

    private RealDatagram(Reactor reactor, DatagramChannel channel, Address local, CallSite origin) {
        super(
                channel,
                new Registration(reactor, channel),
                local,
                SocketEvents.of(
                        Subject.Kind.UDP_SOCKET, Subject.Kind.UNIX_DATAGRAM, local, origin));
        events().made(EventKind.BIND, local);
    }

    static RealDatagram open(Reactor reactor, @Nullable Address at, CallSite origin) {
        if (!(at instanceof SocketAddr)) {
            throw new IoError(
                    ErrorKind.UNSUPPORTED,
                    "the JDK has no Unix datagrams: use UnixStream, or the simulated network");
        }
        try {
            DatagramChannel channel = DatagramChannel.open(Addresses.family(at));
            channel.configureBlocking(false);
            channel.bind(Addresses.toJdk(at));
            Address local = Addresses.ofJdk(channel.getLocalAddress());
            return new RealDatagram(reactor, channel, local, origin);
        } catch (IOException failed) {
            throw Errors.binding(at, failed);
        }
    }

    @Override
    public @Nullable Address tryReceive(ByteBuffer into, boolean peek) {
        try (var _ = KernelLock.hold()) {
            int start = into.position();
            Address sender = receive(into, peek);
            if (sender != null && !peek) {
                events().moved(EventKind.RECV, into, start);
            }
            return sender;
        }
    }

    private @Nullable Address receive(ByteBuffer into, boolean peek) {
        Peeked message = peeked;
        if (message == null && !peek) {
            return receive(into);
        }
        if (message == null) {
            ByteBuffer bytes = ByteBuffer.allocate(LONGEST);
            Address from = receive(bytes);
            if (from == null) {
                return null;
            }
            message = new Peeked(bytes.flip(), from);
        }
        peeked = peek ? message : null;
        ByteBuffer bytes = message.bytes.duplicate();
        into.put(bytes.limit(Math.min(bytes.limit(), into.remaining())));
        return message.from;
    }

    private @Nullable Address receive(ByteBuffer into) {
        try {
            SocketAddress from = channel().receive(into);
            if (from == null) {
                registration().nothingToRead();
                return null;
            }
            return Addresses.ofJdk(from);
        } catch (IOException failed) {
            throw Errors.talking(
                    localAddr(), Objects.requireNonNullElse(peer, localAddr()), failed);
        }
    }

    @Override
    public boolean trySend(ByteBuffer from, @Nullable Address to) {
        try (var _ = KernelLock.hold()) {
            Address target = to == null ? peer : to;
            if (target == null) {
                throw Faults.notConnected(localAddr());
            }
            if (from.remaining() > LONGEST) {
                throw Faults.tooLong(target, from.remaining());
            }
            int start = from.position();
            boolean done = send(from, target);
            if (done) {
                events().moved(EventKind.SEND, from, start);
            } else {
                registration().noRoom();
            }
            return done;
        }
    }

    private boolean send(ByteBuffer from, Address target) {
        boolean empty = !from.hasRemaining();
        try {
            int sent =
                    peer == null
                            ? channel().send(from, Addresses.toJdk(target))
                            : channel().write(from);
            return sent > 0 || empty;
        } catch (IOException failed) {
            throw Errors.talking(localAddr(), target, failed);
        }
    }

    @Override
    public void connect(Address to) {
        try (var _ = KernelLock.hold()) {
            if (channel().isConnected()) {
                channel().disconnect();
            }
            channel().connect(Addresses.toJdk(to));
            peer = to;
        } catch (IOException failed) {
            throw Errors.connecting(to, failed);
        }
    }

    @Override
    public boolean isReadable() {
        try (var _ = KernelLock.hold()) {
            return peeked != null || super.isReadable();
        }
    }

    @Override
    public @Nullable Address peerAddr() {
        try (var _ = KernelLock.hold()) {
            return peer;
        }
    }
}
