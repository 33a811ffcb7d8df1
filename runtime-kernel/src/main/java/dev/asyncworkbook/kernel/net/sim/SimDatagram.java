package dev.asyncworkbook.kernel.net.sim;

import dev.asyncworkbook.kernel.Waker;
import dev.asyncworkbook.kernel.io.IoError;
import dev.asyncworkbook.kernel.io.pipe.ReadyWaiters;
import dev.asyncworkbook.kernel.net.Address;
import dev.asyncworkbook.kernel.net.SocketAddr;
import dev.asyncworkbook.kernel.net.UnixAddr;
import dev.asyncworkbook.kernel.net.spi.DatagramEnd;
import dev.asyncworkbook.kernel.net.spi.Faults;
import dev.asyncworkbook.kernel.scheduler.Blocker;
import dev.asyncworkbook.kernel.scheduler.CallSite;
import dev.asyncworkbook.kernel.scheduler.KernelLock;
import dev.asyncworkbook.kernel.scheduler.Operation;
import dev.asyncworkbook.kernel.scheduler.Payload;
import dev.asyncworkbook.kernel.scheduler.Recorder;
import dev.asyncworkbook.kernel.scheduler.TaskNotes;
import dev.asyncworkbook.kernel.scheduler.Touch;
import dev.asyncworkbook.kernel.scheduler.Waiting;
import dev.asyncworkbook.kernel.trace.EventKind;
import dev.asyncworkbook.kernel.trace.Subject;

import org.jspecify.annotations.Nullable;

import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.Deque;

/** A simulated socket for single messages; what finds no room is lost. */
final class SimDatagram extends SimSocket implements DatagramEnd, Host.Bound {

    private static final int LONGEST = 65_507;
    private static final int ROOM = 256;

    private record Message(ByteBuffer bytes, Address from, int sending) {}

    private final SimNetwork network;
    private final Host host;
    private final Address local;
    private final Deque<Message> arrived = new ArrayDeque<>();
    private final ReadyWaiters waiters = new ReadyWaiters();
    private final Waiting wait = this::blocker;
    private @Nullable Address peer;
    private @Nullable IoError failure;
    private boolean closed;

    SimDatagram(SimNetwork network, Host host, Address local, CallSite origin) {
        this.network = network;
        this.host = host;
        this.local = local;
        madeAt(origin, Subject.Kind.UDP_SOCKET, Subject.Kind.UNIX_DATAGRAM, local);
        if (!isUnnamed(local)) {
            host.bound(this, true);
            Recorder.current().event(EventKind.BIND, subject(), local.toString());
        }
    }

    private static boolean isUnnamed(Address address) {
        return address instanceof UnixAddr unix && unix.isUnnamed();
    }

    @Override
    public @Nullable Address tryReceive(ByteBuffer into, boolean peek) {
        try (var _ = KernelLock.hold()) {
            check();
            Message message = peek ? arrived.peekFirst() : arrived.pollFirst();
            if (message == null) {
                return null;
            }
            ByteBuffer bytes = message.bytes.duplicate();
            into.put(bytes.limit(Math.min(bytes.limit(), into.remaining())));
            if (!peek) {
                String text = Payload.text(message.bytes);
                Recorder.current().event(EventKind.RECV, subject(), text, message.sending);
            }
            return message.from;
        }
    }

    @Override
    public boolean trySend(ByteBuffer from, @Nullable Address to) {
        try (var _ = KernelLock.hold()) {
            check();
            Address target = to == null ? peer : to;
            if (target == null) {
                throw Faults.notConnected(local);
            }
            int length = from.remaining();
            if (length > LONGEST) {
                throw Faults.tooLong(target, length);
            }
            Host there = network.hostOf(host, target);
            if (target instanceof UnixAddr && there.find(target, true) == null) {
                throw Faults.refused(target);
            }
            ByteBuffer bytes = ByteBuffer.allocate(length).put(from).flip();
            Recorder recorder = Recorder.current();
            int sending = recorder.event(EventKind.SEND, subject(), Payload.text(bytes));
            Message message = new Message(bytes, source(target), sending);
            if (target instanceof UnixAddr) {
                deliver(there, target, message);
            } else if (!network.rules().chooseLoss()) {
                Wire wire = network.wire(target, host, there);
                network.links()
                        .send(
                                host,
                                there,
                                true,
                                () -> wire.carry(() -> deliver(there, target, message)));
            }
            return true;
        }
    }

    /** Who the receiver takes for the sender: of all addresses of this host, the one it reaches. */
    private Address source(Address target) {
        if (local instanceof SocketAddr own
                && own.isUnspecified()
                && target instanceof SocketAddr there) {
            String ip = there.isLoopback() ? "127.0.0.1" : host.ip();
            return new SocketAddr(ip, own.port());
        }
        return local;
    }

    private void deliver(Host there, Address target, Message message) {
        try (var _ = KernelLock.hold()) {
            if (there.find(target, true) instanceof SimDatagram receiver) {
                receiver.receive(message);
            } else if (peer != null) {
                Touch.write(place());
                failure = Faults.refused(target);
                waiters.wakeAll();
            }
        }
    }

    private void receive(Message message) {
        try (var _ = KernelLock.hold()) {
            Touch.write(place());
            boolean welcome = peer == null || peer.equals(message.from);
            if (welcome && arrived.size() < ROOM) {
                arrived.addLast(message);
                waiters.wakeAll();
            }
        }
    }

    private void check() {
        Touch.write(place());
        if (closed) {
            throw Faults.closed(local);
        }
        IoError error = failure;
        if (error != null) {
            failure = null;
            throw error;
        }
    }

    @Override
    public void connect(Address to) {
        try (var _ = KernelLock.hold()) {
            Touch.write(place());
            peer = to;
        }
    }

    @Override
    public Address localAddr() {
        return local;
    }

    @Override
    public @Nullable Address peerAddr() {
        try (var _ = KernelLock.hold()) {
            Touch.read(place());
            return peer;
        }
    }

    @Override
    public boolean isReadable() {
        try (var _ = KernelLock.hold()) {
            Touch.read(place());
            return !arrived.isEmpty() || failure != null;
        }
    }

    @Override
    public boolean isWritable() {
        return true;
    }

    @Override
    public boolean isReadClosed() {
        return false;
    }

    @Override
    public boolean isWriteClosed() {
        return false;
    }

    @Override
    public void awaitReadable(@Nullable Operation<?> operation, Waker waker) {
        try (var _ = KernelLock.hold()) {
            Touch.write(place());
            waiters.add(operation, waker);
            TaskNotes.noteCurrent(wait);
        }
    }

    @Override
    public void awaitWritable(@Nullable Operation<?> operation, Waker waker) {
        waker.wake();
    }

    @Override
    public void forget(Operation<?> operation) {
        try (var _ = KernelLock.hold()) {
            Touch.write(place());
            waiters.remove(operation);
        }
    }

    private Blocker blocker() {
        return Blocker.on("a message to " + Recorder.current().describe(subject()), subject());
    }

    @Override
    public void close() {
        try (var _ = KernelLock.hold()) {
            Touch.write(place());
            if (!closed) {
                closed = true;
                host.unbind(this, true);
                waiters.wakeAll();
            }
        }
    }
}
