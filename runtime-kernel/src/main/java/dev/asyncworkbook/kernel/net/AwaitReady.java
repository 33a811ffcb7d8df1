package dev.asyncworkbook.kernel.net;

import dev.asyncworkbook.kernel.Context;
import dev.asyncworkbook.kernel.Poll;
import dev.asyncworkbook.kernel.net.spi.Readiness;
import dev.asyncworkbook.kernel.scheduler.Budget;
import dev.asyncworkbook.kernel.scheduler.IoOperation;

import org.jspecify.annotations.Nullable;

import java.util.function.Function;

/** The future of a socket's being ready; it reads nothing and writes nothing. */
final class AwaitReady<T extends @Nullable Object> extends IoOperation<T> {

    private final Readiness socket;
    private final Interest interest;
    private final Function<Ready, T> result;

    AwaitReady(String method, Readiness socket, Interest interest, Function<Ready, T> result) {
        super(method);
        this.socket = socket;
        this.interest = interest;
        this.result = result;
    }

    @Override
    protected Poll<T> step(Context cx) {
        if (Budget.isExhausted(cx)) {
            return Poll.pending();
        }
        Ready ready = readyFor(socket, interest);
        if (!ready.isEmpty()) {
            Budget.spend();
            socket.forget(this);
            return Poll.ready(result.apply(ready));
        }
        if (interest.isReadable()) {
            socket.awaitReadable(this, cx.waker());
        }
        if (interest.isWritable()) {
            socket.awaitWritable(this, cx.waker());
        }
        return Poll.pending();
    }

    @Override
    protected boolean isShared() {
        return true;
    }

    @Override
    protected void cancel() {
        socket.forget(this);
    }

    /** Which of what somebody is interested in it is ready for. */
    static Ready readyFor(Readiness socket, Interest interest) {
        boolean readable = interest.isReadable() && socket.isReadable();
        boolean writable = interest.isWritable() && socket.isWritable();
        return new Ready(
                readable,
                writable,
                readable && socket.isReadClosed(),
                writable && socket.isWriteClosed());
    }
}
