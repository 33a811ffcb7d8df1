package dev.asyncworkbook.kernel.combine;

import dev.asyncworkbook.kernel.Body;
import dev.asyncworkbook.kernel.Context;
import dev.asyncworkbook.kernel.Future;
import dev.asyncworkbook.kernel.Option;
import dev.asyncworkbook.kernel.Poll;
import dev.asyncworkbook.kernel.scheduler.Blocker;
import dev.asyncworkbook.kernel.scheduler.Children;
import dev.asyncworkbook.kernel.scheduler.Waiting;

import org.jspecify.annotations.Nullable;

import java.util.function.Function;

/**
 * One branch of a select: a future, the pattern that its value must match, and what is run then.
 *
 * @param <T> what the future produces
 * @param <R> what the select produces
 */
final class Branch<T extends @Nullable Object, R extends @Nullable Object> implements Waiting {

    private final Future<T> future;
    private final Function<T, Option<Body<R>>> pattern;
    private boolean enabled = true;

    /**
     * Takes the future over.
     *
     * @param pattern gives the code to run with a value, or {@code None} if it does not match
     */
    Branch(Future<T> future, Function<T, Option<Body<R>>> pattern) {
        this.future = Children.adopt(future);
        this.pattern = pattern;
    }

    boolean isEnabled() {
        return enabled;
    }

    /** Takes it out of this select: its future is not polled any more. */
    void disable() {
        enabled = false;
    }

    /** Polls the future; once that was ready the branch is disabled, whether it matched or not. */
    Poll<Option<Body<R>>> poll(Context cx) {
        if (future.poll(cx) instanceof Poll.Ready<T>(T value)) {
            enabled = false;
            return Poll.ready(pattern.apply(value));
        }
        return Poll.pending();
    }

    void drop() {
        future.drop();
    }

    @Override
    public @Nullable Blocker blocker() {
        return Children.blockerOf(future);
    }
}
