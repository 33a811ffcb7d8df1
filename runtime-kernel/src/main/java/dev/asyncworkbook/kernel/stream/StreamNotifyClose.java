package dev.asyncworkbook.kernel.stream;

import dev.asyncworkbook.kernel.Context;
import dev.asyncworkbook.kernel.None;
import dev.asyncworkbook.kernel.Option;
import dev.asyncworkbook.kernel.Poll;
import dev.asyncworkbook.kernel.Some;
import dev.asyncworkbook.kernel.scheduler.Blocker;
import dev.asyncworkbook.kernel.scheduler.Children;
import dev.asyncworkbook.kernel.scheduler.Waiting;

import org.jspecify.annotations.Nullable;

/**
 * Another stream, each of whose values is given as {@code Some}, and its end as one value {@code
 * None} before this one ends: so that a {@link StreamMap} tells which of its streams has ended.
 *
 * @param <T> what the other one gives
 */
public final class StreamNotifyClose<T> implements Stream<Option<T>>, Waiting {

    /** Null after its end. */
    private @Nullable Stream<T> source;

    /** Takes the stream over. */
    public StreamNotifyClose(Stream<T> source) {
        this.source = source;
    }

    /** Gives the stream back, if it has not ended; this one is of no use afterwards. */
    public Option<Stream<T>> intoInner() {
        Stream<T> inner = source;
        source = null;
        return inner == null ? new None<>() : new Some<>(inner);
    }

    @Override
    public Poll<Option<Option<T>>> pollNext(Context cx) {
        if (source == null) {
            return Sift.end();
        }
        if (source.pollNext(cx) instanceof Poll.Ready<Option<T>>(Option<T> next)) {
            if (next instanceof None) {
                close();
            }
            return Sift.pass(next);
        }
        return Poll.pending();
    }

    @Override
    public void close() {
        if (source != null) {
            source.close();
            source = null;
        }
    }

    @Override
    public @Nullable Blocker blocker() {
        return Children.blockerOf(source);
    }
}
