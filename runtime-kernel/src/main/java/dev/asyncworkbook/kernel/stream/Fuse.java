package dev.asyncworkbook.kernel.stream;

import dev.asyncworkbook.kernel.Context;
import dev.asyncworkbook.kernel.Option;
import dev.asyncworkbook.kernel.Poll;

/** Another stream, which is not polled again after its first {@code None}. */
final class Fuse<T> extends Stage<T, T> {

    private boolean ended;

    Fuse(Stream<T> source) {
        super(source);
    }

    boolean isEnded() {
        return ended;
    }

    @Override
    public Poll<Option<T>> pollNext(Context cx) {
        if (ended) {
            return Sift.end();
        }
        Poll<Option<T>> next = pollSource(cx);
        ended = next.equals(Sift.<T>end());
        return next;
    }
}
