package dev.asyncworkbook.kernel.net.real;

import dev.asyncworkbook.kernel.Context;
import dev.asyncworkbook.kernel.Poll;
import dev.asyncworkbook.kernel.net.Address;
import dev.asyncworkbook.kernel.net.spi.ListenEnd;
import dev.asyncworkbook.kernel.net.spi.StreamEnd;
import dev.asyncworkbook.kernel.scheduler.Budget;
import dev.asyncworkbook.kernel.scheduler.CallSite;
import dev.asyncworkbook.kernel.scheduler.KernelLock;
import dev.asyncworkbook.kernel.trace.EventKind;

import java.io.IOException;
import java.nio.channels.SelectionKey;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;

/** A socket of the machine's that listens. */
final class RealListener extends RealSocket<ServerSocketChannel> implements ListenEnd {

    private final Reactor reactor;

    RealListener(Reactor reactor, ServerSocketChannel channel, Address local, SocketEvents events) {
        super(channel, new Registration(reactor, channel), local, events);
        this.reactor = reactor;
        events.made(EventKind.BIND, local);
    }

    @Override
    public Poll<StreamEnd> pollAccept(Context cx, CallSite origin) {
        try (var _ = KernelLock.hold()) {
            if (Budget.isExhausted(cx)) {
                return Poll.pending();
            }
            SocketChannel accepted = channel().accept();
            if (accepted != null) {
                Budget.spend();
                return Poll.ready(RealNetwork.accepted(reactor, accepted, origin));
            }
            registration().await(SelectionKey.OP_ACCEPT, null, cx.waker());
            return Poll.pending();
        } catch (IOException failed) {
            throw Errors.talking(localAddr(), localAddr(), failed);
        }
    }

    @Override
    public void close() {
        events().closed("listener");
        super.close();
    }
}
