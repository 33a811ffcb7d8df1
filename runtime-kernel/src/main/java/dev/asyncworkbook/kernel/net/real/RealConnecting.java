package dev.asyncworkbook.kernel.net.real;

import dev.asyncworkbook.kernel.Context;
import dev.asyncworkbook.kernel.Poll;
import dev.asyncworkbook.kernel.net.Address;
import dev.asyncworkbook.kernel.net.spi.Connecting;
import dev.asyncworkbook.kernel.net.spi.StreamEnd;
import dev.asyncworkbook.kernel.scheduler.CallSite;
import dev.asyncworkbook.kernel.scheduler.KernelLock;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.SelectionKey;
import java.nio.channels.SocketChannel;

/** A connection of the machine's that is being made. Guarded by the {@link KernelLock}. */
final class RealConnecting implements Connecting {

    private final SocketChannel channel;
    private final Address to;
    private final CallSite origin;
    private final Registration registration;
    private boolean begun;

    RealConnecting(Reactor reactor, SocketChannel channel, Address to, CallSite origin) {
        this.channel = channel;
        this.to = to;
        this.origin = origin;
        registration = new Registration(reactor, channel);
    }

    @Override
    public Poll<StreamEnd> poll(Context cx) {
        try (var _ = KernelLock.hold()) {
            if (proceed()) {
                return Poll.ready(RealNetwork.connected(channel, registration, to, origin));
            }
            registration.await(SelectionKey.OP_CONNECT, null, cx.waker());
            return Poll.pending();
        } catch (IOException failed) {
            cancel();
            throw Errors.connecting(to, failed);
        }
    }

    private boolean proceed() throws IOException {
        if (begun) {
            return channel.finishConnect();
        }
        begun = true;
        return channel.connect(Addresses.toJdk(to));
    }

    @Override
    public void cancel() {
        registration.cancel();
        try {
            channel.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        registration.close();
    }
}
