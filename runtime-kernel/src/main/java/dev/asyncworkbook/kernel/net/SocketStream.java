package dev.asyncworkbook.kernel.net;

import dev.asyncworkbook.kernel.Context;
import dev.asyncworkbook.kernel.Future;
import dev.asyncworkbook.kernel.Poll;
import dev.asyncworkbook.kernel.io.AsyncRead;
import dev.asyncworkbook.kernel.io.AsyncWrite;
import dev.asyncworkbook.kernel.io.ErrorKind;
import dev.asyncworkbook.kernel.io.IoError;
import dev.asyncworkbook.kernel.net.spi.StreamEnd;
import dev.asyncworkbook.kernel.scheduler.IoOperation;
import dev.asyncworkbook.kernel.scheduler.KernelLock;
import dev.asyncworkbook.kernel.scheduler.Touch;

import java.nio.ByteBuffer;

/** What connections have in common, whatever their addresses are. */
abstract sealed class SocketStream implements AsyncRead, AsyncWrite permits TcpStream, UnixStream {

    private final StreamEnd end;

    SocketStream(StreamEnd end) {
        this.end = end;
    }

    final StreamEnd end() {
        return end;
    }

    @Override
    public final Poll<Void> pollRead(Context cx, ByteBuffer into) {
        return end.pollRead(cx, into);
    }

    @Override
    public final Poll<Integer> pollWrite(Context cx, ByteBuffer from) {
        return end.pollWrite(cx, from);
    }

    @Override
    public final Poll<Void> pollFlush(Context cx) {
        return Poll.done();
    }

    @Override
    public final Poll<Void> pollShutdown(Context cx) {
        end.shutdown();
        return Poll.done();
    }

    /** Reads, and leaves what was read where it is, to be read again. */
    public final Poll<Void> pollPeek(Context cx, ByteBuffer into) {
        return end.pollPeek(cx, into);
    }

    /**
     * Looks at the bytes that can be read next, and leaves them where they are; the answer is how
     * many, and 0 at the end.
     *
     * <p>Cancellation: nothing is lost.
     */
    public final Future<Integer> peek(byte[] into) {
        ByteBuffer buffer = ByteBuffer.wrap(into);
        return IoOperation.of(
                "peek",
                cx -> {
                    if (pollPeek(cx, buffer).isPending()) {
                        return Poll.pending();
                    }
                    Touch.change(into);
                    return Poll.ready(buffer.position());
                });
    }

    /**
     * Reads what is there, without a wait; the answer is how many bytes, and 0 at the end.
     *
     * @throws IoError of kind {@code WOULD_BLOCK} if nothing is there
     */
    public final int tryRead(byte[] into) {
        int count = tryRead(ByteBuffer.wrap(into));
        Touch.change(into);
        return count;
    }

    /** Reads into a buffer; otherwise like {@link #tryRead(byte[])}. */
    public final int tryRead(ByteBuffer into) {
        int before = into.position();
        if (!end.tryRead(into)) {
            throw new IoError(
                    ErrorKind.WOULD_BLOCK, "nothing from " + end.peerAddr() + " can be read now");
        }
        return into.position() - before;
    }

    /**
     * Writes what can be taken, without a wait; the answer is how many bytes.
     *
     * @throws IoError of kind {@code WOULD_BLOCK} if nothing is taken
     */
    public final int tryWrite(byte[] from) {
        Touch.lookInto(from);
        return tryWrite(ByteBuffer.wrap(from));
    }

    /** Writes from a buffer; otherwise like {@link #tryWrite(byte[])}. */
    public final int tryWrite(ByteBuffer from) {
        int count = end.tryWrite(from);
        if (count < 0) {
            throw new IoError(
                    ErrorKind.WOULD_BLOCK, "nothing to " + end.peerAddr() + " can be written now");
        }
        return count;
    }

    /**
     * Waits until a read need not wait, or would fail; then {@link #tryRead(byte[])}.
     *
     * <p>Cancellation: nothing is lost.
     */
    @SuppressWarnings("NullAway") // Void has no other value
    public final Future<Void> readable() {
        return new AwaitReady<>("readable", end, Interest.READABLE, _ -> null);
    }

    /**
     * Waits until a write need not wait, or would fail; then {@link #tryWrite(byte[])}.
     *
     * <p>Cancellation: nothing is lost.
     */
    @SuppressWarnings("NullAway") // Void has no other value
    public final Future<Void> writable() {
        return new AwaitReady<>("writable", end, Interest.WRITABLE, _ -> null);
    }

    /**
     * Waits until it is ready for something.
     *
     * <p>Cancellation: nothing is lost.
     */
    public final Future<Ready> ready(Interest interest) {
        return new AwaitReady<>("ready", end, interest, ready -> ready);
    }

    /** Ready if a read need not wait. */
    public final Poll<Void> pollReadReady(Context cx) {
        try (var _ = KernelLock.hold()) {
            if (end.isReadable()) {
                return Poll.done();
            }
            end.awaitReadable(null, cx.waker());
            return Poll.pending();
        }
    }

    /** Ready if a write need not wait. */
    public final Poll<Void> pollWriteReady(Context cx) {
        try (var _ = KernelLock.hold()) {
            if (end.isWritable()) {
                return Poll.done();
            }
            end.awaitWritable(null, cx.waker());
            return Poll.pending();
        }
    }

    /** Gives the connection up: Rust's drop. The peer reads the rest, and then the end. */
    @Override
    public final void close() {
        end.close();
    }
}
