package dev.asyncworkbook.kernel.net.real;

import dev.asyncworkbook.kernel.Context;
import dev.asyncworkbook.kernel.Future;
import dev.asyncworkbook.kernel.Poll;
import dev.asyncworkbook.kernel.io.ErrorKind;
import dev.asyncworkbook.kernel.io.IoError;
import dev.asyncworkbook.kernel.net.Address;
import dev.asyncworkbook.kernel.net.spi.Connecting;
import dev.asyncworkbook.kernel.net.spi.DatagramEnd;
import dev.asyncworkbook.kernel.net.spi.Faults;
import dev.asyncworkbook.kernel.net.spi.ListenEnd;
import dev.asyncworkbook.kernel.net.spi.Network;
import dev.asyncworkbook.kernel.net.spi.Options;
import dev.asyncworkbook.kernel.net.spi.StreamEnd;
import dev.asyncworkbook.kernel.scheduler.CallSite;
import dev.asyncworkbook.kernel.scheduler.Scheduler;
import dev.asyncworkbook.kernel.trace.EventKind;
import dev.asyncworkbook.kernel.trace.Subject;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.net.InetAddress;
import java.net.SocketOption;
import java.net.UnknownHostException;
import java.nio.channels.NetworkChannel;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.util.Arrays;
import java.util.List;

/** The machine's network. */
public final class RealNetwork implements Network {

    private final Reactor reactor;

    private RealNetwork(Reactor reactor) {
        this.reactor = reactor;
    }

    /** Opens a way to it. */
    public static RealNetwork open() {
        return new RealNetwork(Reactor.open());
    }

    @Override
    public ListenEnd listen(Address at, int backlog, Options options, CallSite origin) {
        ServerSocketChannel channel = null;
        try {
            channel = ServerSocketChannel.open(Addresses.family(at));
            channel.configureBlocking(false);
            apply(options, channel);
            channel.bind(Addresses.toJdk(at), backlog);
            Address local = Addresses.ofJdk(channel.getLocalAddress());
            SocketEvents events =
                    SocketEvents.of(
                            Subject.Kind.TCP_LISTENER, Subject.Kind.UNIX_LISTENER, local, origin);
            return new RealListener(reactor, channel, local, events);
        } catch (IOException failed) {
            closeQuietly(channel);
            throw Errors.binding(at, failed);
        }
    }

    @Override
    public Connecting connect(
            @Nullable Address from, Address to, Options options, CallSite origin) {
        SocketChannel channel = null;
        try {
            channel = SocketChannel.open(Addresses.family(to));
            channel.configureBlocking(false);
            apply(options, channel);
            if (from != null) {
                channel.bind(Addresses.toJdk(from));
            }
            return new RealConnecting(reactor, channel, to, origin);
        } catch (IOException failed) {
            closeQuietly(channel);
            throw Errors.binding(from == null ? to : from, failed);
        }
    }

    @Override
    public DatagramEnd datagram(@Nullable Address at, CallSite origin) {
        return RealDatagram.open(reactor, at, origin);
    }

    @Override
    public List<StreamEnd> pair(CallSite origin) {
        throw new IoError(
                ErrorKind.UNSUPPORTED,
                "the JDK cannot make a pair of Unix sockets without a name: use Io.duplex");
    }

    /** A channel that was accepted, as one end. */
    static StreamEnd accepted(Reactor reactor, SocketChannel channel, CallSite origin)
            throws IOException {
        channel.configureBlocking(false);
        Address peer = Addresses.ofJdk(channel.getRemoteAddress());
        Registration registration = new Registration(reactor, channel);
        return stream(channel, registration, peer, EventKind.ACCEPT, origin);
    }

    /** A channel that has been connected, as one end. */
    static StreamEnd connected(
            SocketChannel channel, Registration registration, Address peer, CallSite origin)
            throws IOException {
        return stream(channel, registration, peer, EventKind.CONNECT, origin);
    }

    private static StreamEnd stream(
            SocketChannel channel,
            Registration registration,
            Address peer,
            EventKind making,
            CallSite origin)
            throws IOException {
        Address local = Addresses.ofJdk(channel.getLocalAddress());
        SocketEvents events =
                SocketEvents.of(Subject.Kind.TCP_STREAM, Subject.Kind.UNIX_STREAM, peer, origin);
        events.made(making, peer);
        return new RealStream(channel, registration, local, peer, events);
    }

    private static void apply(Options options, NetworkChannel channel) {
        options.forEach((option, value) -> set(channel, option, value));
    }

    private static <T> void set(NetworkChannel channel, SocketOption<T> option, Object value) {
        try {
            if (channel.supportedOptions().contains(option)) {
                channel.setOption(option, option.type().cast(value));
            }
        } catch (IOException failed) {
            throw new IoError(
                    ErrorKind.INVALID_INPUT, option.name() + " cannot be " + value, failed);
        }
    }

    private static void closeQuietly(@Nullable NetworkChannel channel) {
        try {
            if (channel != null) {
                channel.close();
            }
        } catch (IOException alsoFailed) {
            throw new IoError(ErrorKind.OTHER, "a socket cannot be closed", alsoFailed);
        }
    }

    /** Asks on a thread for blocking code, since the system's answer can take long. */
    @Override
    public Future<List<String>> lookup(String host) {
        var asking = Scheduler.current("lookupHost").spawnBlocking(() -> ask(host), "lookup");
        return new Future<>() {
            @Override
            public Poll<List<String>> poll(Context cx) {
                if (!(asking.poll(cx) instanceof Poll.Ready<List<String>>(List<String> found))) {
                    return Poll.pending();
                }
                if (found.isEmpty()) {
                    throw Faults.unknownName(host);
                }
                return Poll.ready(found);
            }

            @Override
            public void drop() {
                asking.drop();
            }
        };
    }

    private static List<String> ask(String host) {
        try {
            return Arrays.stream(InetAddress.getAllByName(host))
                    .map(InetAddress::getHostAddress)
                    .toList();
        } catch (UnknownHostException unknown) {
            return List.of();
        }
    }

    @Override
    public boolean isWaiting() {
        return reactor.isWaiting();
    }

    @Override
    public void poll(long nanos) {
        reactor.poll(nanos);
    }

    @Override
    public void wakeup() {
        reactor.wakeup();
    }

    @Override
    public void close() {
        reactor.close();
    }
}
