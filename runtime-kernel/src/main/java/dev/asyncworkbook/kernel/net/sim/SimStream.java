package dev.asyncworkbook.kernel.net.sim;

import dev.asyncworkbook.kernel.Context;
import dev.asyncworkbook.kernel.Poll;
import dev.asyncworkbook.kernel.Waker;
import dev.asyncworkbook.kernel.io.pipe.Pipe;
import dev.asyncworkbook.kernel.net.Address;
import dev.asyncworkbook.kernel.net.SocketAddr;
import dev.asyncworkbook.kernel.net.spi.Faults;
import dev.asyncworkbook.kernel.net.spi.StreamEnd;
import dev.asyncworkbook.kernel.scheduler.CallSite;
import dev.asyncworkbook.kernel.scheduler.KernelLock;
import dev.asyncworkbook.kernel.scheduler.Operation;
import dev.asyncworkbook.kernel.scheduler.Recorder;
import dev.asyncworkbook.kernel.scheduler.Touch;
import dev.asyncworkbook.kernel.trace.EventKind;
import dev.asyncworkbook.kernel.trace.Subject;

import org.jspecify.annotations.Nullable;

import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;

/** One end of a simulated connection. */
final class SimStream extends SimSocket implements StreamEnd {

    private final Rules rules;
    private final Pipe in;
    private final Pipe out;
    private final Outgoing wire;
    private final Address local;
    private final Address peer;
    private boolean closed;

    /** What is written here: it may break, and it learns when nobody reads it. */
    private static final class Outgoing extends Wire {

        private @Nullable SimStream source;

        Outgoing(SimNetwork network, Host from, Host to, boolean takesTime) {
            super(network, from, to, takesTime);
        }

        @Override
        public int portion(int count) {
            return network().rules().chooseWrite(count);
        }

        @Override
        public int refuse(ByteBuffer bytes) {
            if (source != null && !(source.peer instanceof SocketAddr)) {
                throw Faults.brokenPipe(source.peer); // nothing is on the way to learn of it later
            }
            int count = bytes.remaining();
            bytes.position(bytes.limit());
            if (source != null) {
                SimStream stream = source;
                stream.out.failWriting(() -> Faults.brokenPipe(stream.peer));
            }
            return count;
        }
    }

    private SimStream(Rules rules, Pipe in, Pipe out, Outgoing wire, Address local, Address peer) {
        this.rules = rules;
        this.in = in;
        this.out = out;
        this.wire = wire;
        this.local = local;
        this.peer = peer;
        wire.source = this;
    }

    /**
     * The two ends of a connection.
     *
     * @param one the end of the one who has asked for it
     * @param other the end of the one who was asked
     */
    record Pair(SimStream one, SimStream other) {}

    /** Makes a connection between two hosts. */
    static Pair connect(
            SimNetwork network, Host from, Address fromAddress, Host to, Address toAddress) {
        Rules rules = network.rules();
        boolean takesTime = toAddress instanceof SocketAddr;
        Outgoing there = new Outgoing(network, from, to, takesTime);
        Outgoing back = new Outgoing(network, to, from, takesTime);
        Pipe outward = new Pipe(rules.capacity(), there);
        Pipe inward = new Pipe(rules.capacity(), back);
        SimStream one = new SimStream(rules, inward, outward, there, fromAddress, toAddress);
        SimStream other = new SimStream(rules, outward, inward, back, toAddress, fromAddress);
        return new Pair(one, other);
    }

    /** Says which line of the learner's has got it, and how; answers the event. */
    int madeBy(CallSite origin, EventKind kind, int cause) {
        madeAt(origin, Subject.Kind.TCP_STREAM, Subject.Kind.UNIX_STREAM, peer);
        in.readBy(subject(), line(), out);
        return Recorder.current().event(kind, subject(), peer.toString(), cause);
    }

    @Override
    public Poll<Void> pollRead(Context cx, ByteBuffer into) {
        try (var _ = KernelLock.hold()) {
            ByteBuffer part = beforeRead(into);
            Poll<Void> answer = in.pollRead(cx, part);
            into.position(part.position());
            return answer;
        }
    }

    @Override
    public Poll<Void> pollPeek(Context cx, ByteBuffer into) {
        try (var _ = KernelLock.hold()) {
            checkOpen();
            return in.pollPeek(cx, into);
        }
    }

    @Override
    public boolean tryRead(ByteBuffer into) {
        try (var _ = KernelLock.hold()) {
            ByteBuffer part = beforeRead(into);
            boolean ready = in.tryRead(part);
            into.position(part.position());
            return ready;
        }
    }

    private ByteBuffer beforeRead(ByteBuffer into) {
        checkOpen();
        breakIfChosen();
        int most = Math.min(into.remaining(), in.available());
        ByteBuffer part = into.duplicate();
        return most == 0 ? part : part.limit(into.position() + rules.chooseRead(most));
    }

    @Override
    public Poll<Integer> pollWrite(Context cx, ByteBuffer from) {
        try (var _ = KernelLock.hold()) {
            checkOpen();
            breakIfChosen();
            return out.pollWrite(cx, from);
        }
    }

    @Override
    public int tryWrite(ByteBuffer from) {
        try (var _ = KernelLock.hold()) {
            checkOpen();
            breakIfChosen();
            return out.tryWrite(from);
        }
    }

    private void checkOpen() {
        if (closed) {
            throw Faults.closed(local);
        }
    }

    private void breakIfChosen() {
        if (rules.chooseReset()) {
            breakDown();
        }
    }

    /** Breaks the connection, for both ends. */
    void breakDown() {
        try (var _ = KernelLock.hold()) {
            Recorder.current().event(EventKind.RESET, subject(), "connection reset");
            in.clear();
            out.clear();
            in.failReading(() -> Faults.reset(peer));
            in.failWriting(() -> Faults.reset(local));
            out.failWriting(() -> Faults.reset(peer));
            out.failReading(() -> Faults.reset(local));
        }
    }

    @Override
    public void shutdown() {
        try (var _ = KernelLock.hold()) {
            checkOpen();
            out.shutDown();
        }
    }

    /**
     * With bytes that nobody has read, or without lingering, the peer learns that they are lost.
     */
    @Override
    public void close() {
        try (var _ = KernelLock.hold()) {
            Touch.write(place());
            if (closed) {
                return;
            }
            closed = true;
            int unread = in.abandon();
            Integer linger = optionOrNull(StandardSocketOptions.SO_LINGER);
            boolean abrupt = linger != null && linger == 0;
            if (unread > 0 || abrupt) {
                Recorder.current()
                        .event(EventKind.RESET, subject(), unread + " bytes were not read");
                wire.carry(() -> out.failReading(() -> Faults.reset(local)));
                in.failWriting(() -> Faults.reset(local));
            }
            out.shutDown();
        }
    }

    @Override
    public Address localAddr() {
        return local;
    }

    @Override
    public Address peerAddr() {
        return peer;
    }

    @Override
    public boolean isReadable() {
        return in.isReadable();
    }

    @Override
    public boolean isWritable() {
        return out.isWritable();
    }

    @Override
    public boolean isReadClosed() {
        return in.isReadClosed();
    }

    @Override
    public boolean isWriteClosed() {
        return out.isWriteClosed();
    }

    @Override
    public void awaitReadable(@Nullable Operation<?> wait, Waker waker) {
        in.awaitReadable(wait, waker);
    }

    @Override
    public void awaitWritable(@Nullable Operation<?> wait, Waker waker) {
        out.awaitWritable(wait, waker);
    }

    @Override
    public void forget(Operation<?> wait) {
        in.forget(wait);
        out.forget(wait);
    }
}
