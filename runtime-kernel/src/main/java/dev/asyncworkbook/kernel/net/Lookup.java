package dev.asyncworkbook.kernel.net;

import dev.asyncworkbook.kernel.Context;
import dev.asyncworkbook.kernel.Future;
import dev.asyncworkbook.kernel.Poll;
import dev.asyncworkbook.kernel.net.spi.Networks;
import dev.asyncworkbook.kernel.scheduler.IoOperation;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.Function;

/** The future of a host's addresses, and of what is made of them. */
final class Lookup<T> extends IoOperation<T> {

    private final HostAndPort wanted;
    private final Function<List<SocketAddr>, T> result;
    private @Nullable Future<List<String>> asked;

    Lookup(String method, String address, Function<List<SocketAddr>, T> result) {
        this(method, HostAndPort.of(address), result);
    }

    Lookup(String method, HostAndPort wanted, Function<List<SocketAddr>, T> result) {
        super(method);
        this.wanted = wanted;
        this.result = result;
    }

    @Override
    protected Poll<T> step(Context cx) {
        if (wanted.isLiteral()) {
            SocketAddr address = new SocketAddr(wanted.host(), wanted.port());
            return Poll.ready(result.apply(List.of(address)));
        }
        if (asked == null) {
            asked = Networks.current("lookupHost").lookup(wanted.host());
        }
        if (!(asked.poll(cx) instanceof Poll.Ready<List<String>>(List<String> found))) {
            return Poll.pending();
        }
        List<SocketAddr> addresses =
                found.stream().map(ip -> new SocketAddr(ip, wanted.port())).toList();
        return Poll.ready(result.apply(addresses));
    }

    @Override
    protected void cancel() {
        if (asked != null) {
            asked.drop();
        }
    }
}
