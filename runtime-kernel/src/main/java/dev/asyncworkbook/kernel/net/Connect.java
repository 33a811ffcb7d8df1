package dev.asyncworkbook.kernel.net;

import dev.asyncworkbook.kernel.Context;
import dev.asyncworkbook.kernel.Poll;
import dev.asyncworkbook.kernel.net.spi.Connecting;
import dev.asyncworkbook.kernel.net.spi.Networks;
import dev.asyncworkbook.kernel.net.spi.Options;
import dev.asyncworkbook.kernel.net.spi.StreamEnd;
import dev.asyncworkbook.kernel.scheduler.CallSite;
import dev.asyncworkbook.kernel.scheduler.IoOperation;

import org.jspecify.annotations.Nullable;

import java.util.function.Function;

/** The future of a connection to an address. */
final class Connect<S> extends IoOperation<S> {

    private final @Nullable Address from;
    private final Address to;
    private final Options options;
    private final CallSite place;
    private final Function<StreamEnd, S> result;
    private @Nullable Connecting connecting;

    Connect(
            @Nullable Address from,
            Address to,
            Options options,
            CallSite place,
            Function<StreamEnd, S> result) {
        super("connect");
        this.from = from;
        this.to = to;
        this.options = options;
        this.place = place;
        this.result = result;
    }

    @Override
    protected Poll<S> step(Context cx) {
        if (connecting == null) {
            connecting = Networks.current("connect").connect(from, to, options, place);
        }
        return connecting.poll(cx) instanceof Poll.Ready<StreamEnd>(StreamEnd end)
                ? Poll.ready(result.apply(end))
                : Poll.pending();
    }

    @Override
    protected boolean isShared() {
        return true;
    }

    @Override
    protected void cancel() {
        if (connecting != null) {
            connecting.cancel();
        }
    }
}
