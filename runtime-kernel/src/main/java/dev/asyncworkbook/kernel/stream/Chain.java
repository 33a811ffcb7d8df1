package dev.asyncworkbook.kernel.stream;

import dev.asyncworkbook.kernel.Context;
import dev.asyncworkbook.kernel.Option;
import dev.asyncworkbook.kernel.Poll;
import dev.asyncworkbook.kernel.scheduler.Blocker;

import org.jspecify.annotations.Nullable;

/** One stream to its end, then another. */
final class Chain<T> extends Pair<T> {

    Chain(Stream<T> first, Stream<T> second) {
        super(first, second);
    }

    @Override
    public Poll<Option<T>> pollNext(Context cx) {
        Poll<Option<T>> next = first.pollNext(cx);
        return first.isEnded() ? second.pollNext(cx) : next;
    }

    @Override
    public @Nullable Blocker blocker() {
        return first.isEnded() ? second.blocker() : first.blocker();
    }
}
