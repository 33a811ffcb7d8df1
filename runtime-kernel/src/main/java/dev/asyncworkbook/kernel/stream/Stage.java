package dev.asyncworkbook.kernel.stream;

import dev.asyncworkbook.kernel.Context;
import dev.asyncworkbook.kernel.Option;
import dev.asyncworkbook.kernel.Poll;
import dev.asyncworkbook.kernel.scheduler.Blocker;
import dev.asyncworkbook.kernel.scheduler.Children;
import dev.asyncworkbook.kernel.scheduler.Waiting;

import org.jspecify.annotations.Nullable;

/**
 * A stream that is made of another one, which it owns.
 *
 * @param <S> what the other one gives
 * @param <T> what this one gives
 */
abstract class Stage<S, T> implements Stream<T>, Waiting {

    private final Stream<S> source;

    Stage(Stream<S> source) {
        this.source = source;
    }

    final Poll<Option<S>> pollSource(Context cx) {
        return source.pollNext(cx);
    }

    @Override
    public void close() {
        source.close();
    }

    @Override
    public @Nullable Blocker blocker() {
        return Children.blockerOf(source);
    }
}
