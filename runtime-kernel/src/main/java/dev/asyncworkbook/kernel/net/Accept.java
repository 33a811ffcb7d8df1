package dev.asyncworkbook.kernel.net;

import dev.asyncworkbook.kernel.Context;
import dev.asyncworkbook.kernel.Poll;
import dev.asyncworkbook.kernel.net.spi.ListenEnd;
import dev.asyncworkbook.kernel.net.spi.StreamEnd;
import dev.asyncworkbook.kernel.scheduler.IoOperation;

import java.util.function.Function;

/** The future of the next connection. */
final class Accept<A> extends IoOperation<A> {

    private final ListenEnd listener;
    private final Function<StreamEnd, A> result;

    Accept(ListenEnd listener, Function<StreamEnd, A> result) {
        super("accept");
        this.listener = listener;
        this.result = result;
    }

    @Override
    protected Poll<A> step(Context cx) {
        return listener.pollAccept(cx, origin()) instanceof Poll.Ready<StreamEnd>(StreamEnd end)
                ? Poll.ready(result.apply(end))
                : Poll.pending();
    }

    @Override
    protected boolean isShared() {
        return true;
    }
}
