package dev.asyncworkbook.kernel.net;

import dev.asyncworkbook.kernel.Context;
import dev.asyncworkbook.kernel.Future;
import dev.asyncworkbook.kernel.Poll;
import dev.asyncworkbook.kernel.io.ErrorKind;
import dev.asyncworkbook.kernel.io.IoError;
import dev.asyncworkbook.kernel.net.spi.DatagramEnd;
import dev.asyncworkbook.kernel.scheduler.Budget;
import dev.asyncworkbook.kernel.scheduler.IoOperation;
import dev.asyncworkbook.kernel.scheduler.KernelLock;
import dev.asyncworkbook.kernel.scheduler.Touch;

import org.jspecify.annotations.Nullable;

import java.nio.ByteBuffer;
import java.util.function.BiFunction;

/**
 * What sockets for single messages have in common, whatever their addresses are.
 *
 * @param <A> the kind of their addresses
 */
abstract sealed class DatagramSocket<A extends Address> implements AutoCloseable
        permits UdpSocket, UnixDatagram {

    private final DatagramEnd end;

    DatagramSocket(DatagramEnd end) {
        this.end = end;
    }

    final DatagramEnd end() {
        return end;
    }

    @SuppressWarnings("unchecked") // a socket has addresses of one kind
    private A own(Address address) {
        return (A) address;
    }

    /** Where it is. */
    public final A localAddr() {
        return own(end.localAddr());
    }

    /**
     * What it is connected to.
     *
     * @throws IoError of kind {@code NOT_CONNECTED} if it is not
     */
    public final A peerAddr() {
        Address peer = end.peerAddr();
        if (peer == null) {
            throw new IoError(
                    ErrorKind.NOT_CONNECTED, "the socket at " + localAddr() + " is not connected");
        }
        return own(peer);
    }

    /**
     * Sends a message to the peer that it is connected to; the answer is its length.
     *
     * <p>Cancellation: nothing was sent.
     */
    public final Future<Integer> send(byte[] message) {
        return sending("send", message, null);
    }

    final Future<Integer> sendingTo(byte[] message, A to) {
        return sending("sendTo", message, to);
    }

    private Future<Integer> sending(String method, byte[] message, @Nullable A to) {
        return IoOperation.of(
                method,
                cx -> {
                    if (Budget.isExhausted(cx)) {
                        return Poll.pending();
                    }
                    Touch.lookInto(message);
                    return pollSend(cx, message, to);
                });
    }

    private Poll<Integer> pollSend(Context cx, byte[] message, @Nullable A to) {
        try (var _ = KernelLock.hold()) {
            if (end.trySend(ByteBuffer.wrap(message), to)) {
                Budget.spend();
                return Poll.ready(message.length);
            }
            end.awaitWritable(null, cx.waker());
            return Poll.pending();
        }
    }

    /**
     * Sends a message to the peer that it is connected to, without a wait.
     *
     * @throws IoError of kind {@code WOULD_BLOCK} if there is no room
     */
    public final int trySend(byte[] message) {
        return tried(message, null);
    }

    final int tried(byte[] message, @Nullable A to) {
        Touch.lookInto(message);
        if (!end.trySend(ByteBuffer.wrap(message), to)) {
            throw new IoError(
                    ErrorKind.WOULD_BLOCK, "nothing can be sent from " + localAddr() + " now");
        }
        return message.length;
    }

    /**
     * Takes the next message; the answer is its length, or that of the array, if the message is
     * longer: the rest is lost.
     *
     * <p>Cancellation: nothing is lost.
     */
    public final Future<Integer> recv(byte[] into) {
        return receiving("recv", into, false, (count, _) -> count);
    }

    /** Looks at the next message, and leaves it there; otherwise like {@link #recv}. */
    public final Future<Integer> peek(byte[] into) {
        return receiving("peek", into, true, (count, _) -> count);
    }

    final <R> Future<R> receivingFrom(
            String method, byte[] into, boolean peek, BiFunction<Integer, A, R> result) {
        return receiving(method, into, peek, result);
    }

    private <R> Future<R> receiving(
            String method, byte[] into, boolean peek, BiFunction<Integer, A, R> result) {
        return IoOperation.of(
                method,
                cx -> {
                    if (Budget.isExhausted(cx)) {
                        return Poll.pending();
                    }
                    ByteBuffer buffer = ByteBuffer.wrap(into);
                    Address from = receiveOrWait(cx, buffer, peek);
                    if (from == null) {
                        return Poll.pending();
                    }
                    Budget.spend();
                    Touch.change(into);
                    return Poll.ready(result.apply(buffer.position(), own(from)));
                });
    }

    private @Nullable Address receiveOrWait(Context cx, ByteBuffer into, boolean peek) {
        try (var _ = KernelLock.hold()) {
            Address from = end.tryReceive(into, peek);
            if (from == null) {
                end.awaitReadable(null, cx.waker());
            }
            return from;
        }
    }

    /**
     * Takes the next message, without a wait.
     *
     * @throws IoError of kind {@code WOULD_BLOCK} if there is none
     */
    public final int tryRecv(byte[] into) {
        return triedFrom(into, (count, _) -> count);
    }

    final <R> R triedFrom(byte[] into, BiFunction<Integer, A, R> result) {
        ByteBuffer buffer = ByteBuffer.wrap(into);
        Address from = end.tryReceive(buffer, false);
        if (from == null) {
            throw new IoError(
                    ErrorKind.WOULD_BLOCK, "no message to " + localAddr() + " is there now");
        }
        Touch.change(into);
        return result.apply(buffer.position(), own(from));
    }

    /**
     * Waits until a message is there.
     *
     * <p>Cancellation: nothing is lost.
     */
    @SuppressWarnings("NullAway") // Void has no other value
    public final Future<Void> readable() {
        return new AwaitReady<>("readable", end, Interest.READABLE, _ -> null);
    }

    /**
     * Waits until there is room for a message.
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

    /** Ready if a message is there. */
    public final Poll<Void> pollRecvReady(Context cx) {
        try (var _ = KernelLock.hold()) {
            if (end.isReadable()) {
                return Poll.done();
            }
            end.awaitReadable(null, cx.waker());
            return Poll.pending();
        }
    }

    /** Gives it up: Rust's drop. */
    @Override
    public final void close() {
        end.close();
    }
}
