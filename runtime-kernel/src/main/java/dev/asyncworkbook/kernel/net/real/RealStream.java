package dev.asyncworkbook.kernel.net.real;

import dev.asyncworkbook.kernel.Context;
import dev.asyncworkbook.kernel.Poll;
import dev.asyncworkbook.kernel.io.ErrorKind;
import dev.asyncworkbook.kernel.io.IoError;
import dev.asyncworkbook.kernel.net.Address;
import dev.asyncworkbook.kernel.net.spi.Faults;
import dev.asyncworkbook.kernel.net.spi.StreamEnd;
import dev.asyncworkbook.kernel.scheduler.Budget;
import dev.asyncworkbook.kernel.scheduler.KernelLock;
import dev.asyncworkbook.kernel.trace.EventKind;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;

/**
 * One end of a connection of the machine's.
 *
 * <p>A read or a write is tried first, and waits only if there is nothing or no room. One that has
 * moved less than it could have is known to have emptied, or filled, the system's buffer: the next
 * one need not be tried before the selector says so.
 *
 * <p>Its fields are guarded by the {@link KernelLock}, which is free while the system reads or
 * writes: if something happens in between, the selector says it again to whoever waits.
 */
final class RealStream extends RealSocket<SocketChannel> implements StreamEnd {

    /** So much is moved at once: the JDK copies it through a buffer of this size. */
    private static final int MOST = 128 * 1024;

    /** So much is looked at at least, whatever is asked for. */
    private static final int PEEKED = 8192;

    private final Address peer;

    /** What was looked at and not read, from its position to its limit; null for nothing. */
    private @Nullable ByteBuffer peeked;

    private boolean drained;
    private boolean full;
    private boolean ended;
    private boolean shut;

    RealStream(
            SocketChannel channel,
            Registration registration,
            Address local,
            Address peer,
            SocketEvents events) {
        super(channel, registration, local, events);
        this.peer = peer;
    }

    @Override
    public Poll<Void> pollRead(Context cx, ByteBuffer into) {
        int start = into.position();
        Poll<Void> answer = pollBytes(cx, into);
        if (answer.isReady()) {
            events().received(into, start);
        }
        return answer;
    }

    private Poll<Void> pollBytes(Context cx, ByteBuffer into) {
        if (Budget.isExhausted(cx)) {
            return Poll.pending();
        }
        if (!isKnownEmpty() && takeBytes(into)) {
            Budget.spend();
            return Poll.done();
        }
        events().isEmpty();
        awaitReadable(null, cx.waker());
        return Poll.pending();
    }

    private boolean isKnownEmpty() {
        try (var _ = KernelLock.hold()) {
            return drained && peeked == null && !registration().isReadable();
        }
    }

    @Override
    public boolean tryRead(ByteBuffer into) {
        int start = into.position();
        boolean done = takeBytes(into);
        if (done) {
            events().received(into, start);
        }
        return done;
    }

    private boolean takeBytes(ByteBuffer into) {
        return !into.hasRemaining() || takePeeked(into) || readChannel(into);
    }

    /** Reads what was looked at before; answers whether there was anything. */
    private boolean takePeeked(ByteBuffer into) {
        try (var _ = KernelLock.hold()) {
            ByteBuffer kept = peeked;
            if (kept == null) {
                return false;
            }
            int count = Math.min(kept.remaining(), into.remaining());
            into.put(kept.slice(kept.position(), count));
            kept.position(kept.position() + count);
            peeked = kept.hasRemaining() ? kept : null;
            return true;
        }
    }

    private boolean readChannel(ByteBuffer into) {
        int room = Math.min(into.remaining(), MOST);
        int limit = into.limit();
        into.limit(into.position() + room);
        try {
            int count = channel().read(into);
            hasRead(count < 0, count >= 0 && count < room);
            return count != 0;
        } catch (IOException failed) {
            hasFailed();
            throw broken(failed);
        } finally {
            into.limit(limit);
        }
    }

    private IoError broken(IOException failed) {
        IoError error = Errors.talking(localAddr(), peer, failed);
        if (error.kind() == ErrorKind.CONNECTION_RESET) {
            events().reset();
        }
        return error;
    }

    private void hasFailed() {
        try (var _ = KernelLock.hold()) {
            ended = true;
        }
    }

    private void hasRead(boolean toTheEnd, boolean everything) {
        try (var _ = KernelLock.hold()) {
            ended = toTheEnd;
            drained = everything;
            if (everything) {
                registration().nothingToRead();
            }
        }
    }

    @Override
    public Poll<Void> pollPeek(Context cx, ByteBuffer into) {
        try (var _ = KernelLock.hold()) {
            ByteBuffer kept = peeked;
            if (kept == null) {
                ByteBuffer fresh = ByteBuffer.allocate(Math.max(into.remaining(), PEEKED));
                if (pollBytes(cx, fresh).isPending()) {
                    return Poll.pending();
                }
                fresh.flip();
                kept = fresh;
                peeked = fresh.hasRemaining() ? fresh : null;
            }
            into.put(kept.slice(kept.position(), Math.min(kept.remaining(), into.remaining())));
            return Poll.done();
        }
    }

    @Override
    public Poll<Integer> pollWrite(Context cx, ByteBuffer from) {
        if (Budget.isExhausted(cx)) {
            return Poll.pending();
        }
        int count = isKnownFull() ? -1 : tryWrite(from);
        if (count >= 0) {
            Budget.spend();
            return Poll.ready(count);
        }
        events().isFull(from);
        awaitWritable(null, cx.waker());
        return Poll.pending();
    }

    private boolean isKnownFull() {
        try (var _ = KernelLock.hold()) {
            return full && !registration().isWritable();
        }
    }

    @Override
    public int tryWrite(ByteBuffer from) {
        if (isShut()) {
            throw Faults.brokenPipe(peer);
        }
        int start = from.position();
        int wanted = Math.min(from.remaining(), MOST);
        int limit = from.limit();
        from.limit(start + wanted);
        try {
            int count = channel().write(from);
            hasWritten(count < wanted);
            if (count == 0 && wanted > 0) {
                return -1;
            }
            events().moved(EventKind.SEND, from, start);
            return count;
        } catch (IOException failed) {
            throw broken(failed);
        } finally {
            from.limit(limit);
        }
    }

    private void hasWritten(boolean untilFull) {
        try (var _ = KernelLock.hold()) {
            full = untilFull;
            if (untilFull) {
                registration().noRoom();
            }
        }
    }

    private boolean isShut() {
        try (var _ = KernelLock.hold()) {
            return shut;
        }
    }

    @Override
    public void close() {
        events().closed("writer");
        super.close();
    }

    @Override
    public void shutdown() {
        events().closed("writer");
        try (var _ = KernelLock.hold()) {
            shut = true;
        }
        try {
            channel().shutdownOutput();
        } catch (IOException failed) {
            throw Errors.talking(localAddr(), peer, failed);
        }
    }

    @Override
    public boolean isReadable() {
        try (var _ = KernelLock.hold()) {
            return peeked != null || ended || super.isReadable();
        }
    }

    @Override
    public boolean isReadClosed() {
        try (var _ = KernelLock.hold()) {
            return ended || super.isReadClosed();
        }
    }

    @Override
    public boolean isWriteClosed() {
        return isShut() || super.isWriteClosed();
    }

    @Override
    public Address peerAddr() {
        return peer;
    }
}
