package dev.asyncworkbook.kernel.stream;

import dev.asyncworkbook.kernel.Context;
import dev.asyncworkbook.kernel.Future;
import dev.asyncworkbook.kernel.Option;
import dev.asyncworkbook.kernel.Poll;
import dev.asyncworkbook.kernel.scheduler.Blocker;
import dev.asyncworkbook.kernel.scheduler.Children;
import dev.asyncworkbook.kernel.scheduler.Waiting;
import dev.asyncworkbook.kernel.sync.RecvError;

import org.jspecify.annotations.Nullable;

/**
 * A stream whose values are what one future after the other produces.
 *
 * @param <V> what each future produces
 * @param <T> what the stream gives
 */
abstract class Source<V extends @Nullable Object, T> implements Stream<T>, Waiting {

    /** The future that was not ready when it was polled last. */
    private @Nullable Future<V> pending;

    /** The future of the next value. */
    abstract Future<V> begin();

    /** What the stream gives for what a future produced. */
    abstract Option<T> give(V produced);

    /**
     * {@inheritDoc}
     *
     * <p>Cancellation: nothing is lost.
     */
    @Override
    public Poll<Option<T>> pollNext(Context cx) {
        Future<V> current = pending == null ? begin() : pending;
        pending = null;
        Poll<V> answer;
        try {
            answer = current.poll(cx);
        } catch (RecvError error) {
            if (error.isClosed()) {
                return Sift.end();
            }
            throw error;
        }
        if (answer instanceof Poll.Ready<V>(V produced)) {
            return Poll.ready(give(produced));
        }
        pending = current;
        return Poll.pending();
    }

    /** Gives the future up that was not ready. */
    final void stop() {
        if (pending != null) {
            pending.drop();
            pending = null;
        }
    }

    @Override
    public @Nullable Blocker blocker() {
        return Children.blockerOf(pending);
    }
}
