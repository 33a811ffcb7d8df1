package dev.asyncworkbook.kernel.net;

import dev.asyncworkbook.kernel.Context;
import dev.asyncworkbook.kernel.Future;
import dev.asyncworkbook.kernel.Poll;
import dev.asyncworkbook.kernel.io.IoError;
import dev.asyncworkbook.kernel.scheduler.Children;
import dev.asyncworkbook.kernel.scheduler.IoOperation;

import org.jspecify.annotations.Nullable;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/** The future of something that is tried with one address of a host after the other. */
final class Addressed<T> extends IoOperation<T> {

    /** Null once the addresses are known. */
    private @Nullable Future<List<SocketAddr>> lookup;

    private final Function<SocketAddr, ? extends Future<T>> attempt;
    private final Deque<SocketAddr> left = new ArrayDeque<>();
    private @Nullable Future<T> current;

    Addressed(
            String method, HostAndPort target, Function<SocketAddr, ? extends Future<T>> attempt) {
        super(method);
        this.attempt = attempt;
        lookup = Children.adopt(new Lookup<>(method, target, addresses -> addresses));
    }

    @Override
    protected Poll<T> step(Context cx) {
        if (lookup != null) {
            if (!(lookup.poll(cx) instanceof Poll.Ready<List<SocketAddr>>(var addresses))) {
                return Poll.pending();
            }
            lookup = null;
            left.addAll(addresses);
        }
        while (true) {
            if (current == null) {
                current = attempt.apply(left.removeFirst());
            }
            try {
                return Objects.requireNonNull(current).poll(cx);
            } catch (IoError failed) {
                if (left.isEmpty()) {
                    throw failed;
                }
                current = null;
            }
        }
    }

    @Override
    protected void cancel() {
        if (lookup != null) {
            lookup.drop();
        }
        if (current != null) {
            current.drop();
        }
    }
}
