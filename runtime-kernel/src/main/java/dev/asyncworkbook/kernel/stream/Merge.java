package dev.asyncworkbook.kernel.stream;

import dev.asyncworkbook.kernel.Context;
import dev.asyncworkbook.kernel.Option;
import dev.asyncworkbook.kernel.Poll;

/** Two streams, as their values come; they take turns at being polled first. */
final class Merge<T> extends Pair<T> {

    private boolean firstIsNext = true;

    Merge(Stream<T> first, Stream<T> second) {
        super(first, second);
    }

    @Override
    public Poll<Option<T>> pollNext(Context cx) {
        boolean inOrder = firstIsNext;
        firstIsNext = !inOrder;
        return inOrder ? poll(first, second, cx) : poll(second, first, cx);
    }

    private static <T> Poll<Option<T>> poll(Fuse<T> preferred, Fuse<T> other, Context cx) {
        Poll<Option<T>> next = preferred.pollNext(cx);
        if (next.isReady() && !preferred.isEnded()) {
            return next;
        }
        Poll<Option<T>> alternative = other.pollNext(cx);
        return other.isEnded() ? next : alternative;
    }
}
