package dev.asyncworkbook.kernel.net.real;

import dev.asyncworkbook.kernel.Context;
import dev.asyncworkbook.kernel.Poll;
import dev.asyncworkbook.kernel.net.Address;
import dev.asyncworkbook.kernel.net.spi.Faults;
import dev.asyncworkbook.kernel.net.spi.StreamEnd;
import dev.asyncworkbook.kernel.scheduler.Budget;

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

    RealStream(SocketChannel channel, Registration registration, Address local, Address peer) {
        super(channel, registration, local);
        this.peer = peer;
    }

    @Override
    public Poll<Void> pollRead(Context cx, ByteBuffer into) {
        if (Budget.isExhausted(cx)) {
            return Poll.pending();
        }
        if (!isKnownEmpty() && tryRead(into)) {
            Budget.spend();
            return Poll.done();
        }
        awaitReadable(null, cx.waker());
        return Poll.pending();
    }

    private boolean isKnownEmpty() {
        return drained && peeked == null && !registration().isReadable();
    }

    @Override
    public boolean tryRead(ByteBuffer into) {
        if (!into.hasRemaining()) {
            return true;
        }
        ByteBuffer kept = peeked;
        if (kept != null) {
            int count = Math.min(kept.remaining(), into.remaining());
            into.put(kept.slice(kept.position(), count));
            kept.position(kept.position() + count);
            peeked = kept.hasRemaining() ? kept : null;
            return true;
        }
        return readChannel(into);
    }

    private boolean readChannel(ByteBuffer into) {
        int room = Math.min(into.remaining(), MOST);
        int limit = into.limit();
        into.limit(into.position() + room);
        try {
            int count = channel().read(into);
            ended = count < 0;
            drained = count >= 0 && count < room;
            if (drained) {
                registration().nothingToRead();
            }
            return count != 0;
        } catch (IOException failed) {
            ended = true;
            throw Errors.talking(localAddr(), peer, failed);
        } finally {
            into.limit(limit);
        }
    }

    @Override
    public Poll<Void> pollPeek(Context cx, ByteBuffer into) {
        ByteBuffer kept = peeked;
        if (kept == null) {
            ByteBuffer fresh = ByteBuffer.allocate(Math.max(into.remaining(), PEEKED));
            if (pollRead(cx, fresh).isPending()) {
                return Poll.pending();
            }
            fresh.flip();
            kept = fresh;
            peeked = fresh.hasRemaining() ? fresh : null;
        }
        into.put(kept.slice(kept.position(), Math.min(kept.remaining(), into.remaining())));
        return Poll.done();
    }

    @Override
    public Poll<Integer> pollWrite(Context cx, ByteBuffer from) {
        if (Budget.isExhausted(cx)) {
            return Poll.pending();
        }
        int count = full && !registration().isWritable() ? -1 : tryWrite(from);
        if (count >= 0) {
            Budget.spend();
            return Poll.ready(count);
        }
        awaitWritable(null, cx.waker());
        return Poll.pending();
    }

    @Override
    public int tryWrite(ByteBuffer from) {
        if (shut) {
            throw Faults.brokenPipe(peer);
        }
        int wanted = Math.min(from.remaining(), MOST);
        int limit = from.limit();
        from.limit(from.position() + wanted);
        try {
            int count = channel().write(from);
            full = count < wanted;
            if (full) {
                registration().noRoom();
            }
            return count == 0 && wanted > 0 ? -1 : count;
        } catch (IOException failed) {
            throw Errors.talking(localAddr(), peer, failed);
        } finally {
            from.limit(limit);
        }
    }

    @Override
    public void shutdown() {
        shut = true;
        try {
            channel().shutdownOutput();
        } catch (IOException failed) {
            throw Errors.talking(localAddr(), peer, failed);
        }
    }

    @Override
    public boolean isReadable() {
        return peeked != null || ended || super.isReadable();
    }

    @Override
    public boolean isReadClosed() {
        return ended || super.isReadClosed();
    }

    @Override
    public boolean isWriteClosed() {
        return shut || super.isWriteClosed();
    }

    @Override
    public Address peerAddr() {
        return peer;
    }
}
