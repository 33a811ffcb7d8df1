package dev.asyncworkbook.kernel.stream;

import dev.asyncworkbook.kernel.Context;
import dev.asyncworkbook.kernel.Future;
import dev.asyncworkbook.kernel.Option;
import dev.asyncworkbook.kernel.Poll;

import org.jspecify.annotations.Nullable;

/**
 * A stream whose next value can be looked at before it is taken.
 *
 * @param <T> what it gives
 */
public final class Peekable<T> extends Stage<T, T> {

    /** What was looked at and not taken; null if there is no such thing. */
    private @Nullable Option<T> peeked;

    Peekable(Stream<T> source) {
        super(new Fuse<>(source));
    }

    /**
     * Looks at the next value, waiting for it; it stays the next one.
     *
     * <p>Cancellation: nothing is lost.
     */
    public Future<Option<T>> peek() {
        return new Next<>("peek", this, this::pollPeek);
    }

    private Poll<Option<T>> pollPeek(Context cx) {
        if (peeked != null) {
            return Poll.ready(peeked);
        }
        Poll<Option<T>> next = pollSource(cx);
        if (next instanceof Poll.Ready<Option<T>>(Option<T> option)) {
            peeked = option;
        }
        return next;
    }

    @Override
    public Poll<Option<T>> pollNext(Context cx) {
        Option<T> kept = peeked;
        if (kept == null) {
            return pollSource(cx);
        }
        peeked = null;
        return Poll.ready(kept);
    }
}
