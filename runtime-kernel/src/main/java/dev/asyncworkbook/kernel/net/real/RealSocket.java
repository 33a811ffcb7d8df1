package dev.asyncworkbook.kernel.net.real;

import dev.asyncworkbook.kernel.Waker;
import dev.asyncworkbook.kernel.net.Address;
import dev.asyncworkbook.kernel.net.spi.Readiness;
import dev.asyncworkbook.kernel.net.spi.SocketOptions;
import dev.asyncworkbook.kernel.scheduler.Operation;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.net.SocketOption;
import java.nio.channels.NetworkChannel;
import java.nio.channels.SelectableChannel;
import java.nio.channels.SelectionKey;

/** What the machine's sockets have in common. */
abstract class RealSocket<C extends SelectableChannel & NetworkChannel>
        implements Readiness, SocketOptions {

    private final C channel;
    private final Registration registration;
    private final Address local;
    private final SocketEvents events;

    RealSocket(C channel, Registration registration, Address local, SocketEvents events) {
        this.channel = channel;
        this.registration = registration;
        this.local = local;
        this.events = events;
    }

    final SocketEvents events() {
        return events;
    }

    final C channel() {
        return channel;
    }

    final Registration registration() {
        return registration;
    }

    /** Where it is. */
    public final Address localAddr() {
        return local;
    }

    @Override
    public boolean isReadable() {
        return registration.isReadable();
    }

    @Override
    public boolean isWritable() {
        return registration.isWritable();
    }

    @Override
    public boolean isReadClosed() {
        return !channel.isOpen();
    }

    @Override
    public boolean isWriteClosed() {
        return !channel.isOpen();
    }

    @Override
    public void awaitReadable(@Nullable Operation<?> wait, Waker waker) {
        registration.await(SelectionKey.OP_READ, wait, waker);
    }

    @Override
    public void awaitWritable(@Nullable Operation<?> wait, Waker waker) {
        registration.await(SelectionKey.OP_WRITE, wait, waker);
    }

    @Override
    public final void forget(Operation<?> wait) {
        registration.forget(wait);
    }

    @Override
    public final <T> T option(SocketOption<T> option) {
        try {
            return channel.getOption(option);
        } catch (IOException failed) {
            throw Errors.talking(local, local, failed);
        }
    }

    @Override
    public final <T> void setOption(SocketOption<T> option, T value) {
        try {
            channel.setOption(option, value);
        } catch (IOException failed) {
            throw Errors.talking(local, local, failed);
        }
    }

    /** Gives it up; twice does nothing. */
    public void close() {
        registration.cancel();
        try {
            channel.close();
        } catch (IOException failed) {
            throw Errors.talking(local, local, failed);
        }
        registration.close();
    }
}
