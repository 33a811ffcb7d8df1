package dev.asyncworkbook.kernel.combine;

import dev.asyncworkbook.kernel.Context;
import dev.asyncworkbook.kernel.Future;
import dev.asyncworkbook.kernel.Poll;
import dev.asyncworkbook.kernel.scheduler.Blocker;
import dev.asyncworkbook.kernel.scheduler.Children;
import dev.asyncworkbook.kernel.scheduler.Waiting;

import org.jspecify.annotations.Nullable;

/**
 * A future that its owner lends to somebody who would otherwise drop it: polling it polls the
 * owner's, dropping it does nothing.
 *
 * @param owned the owner's future
 * @param <T> what it produces
 */
public record Borrowed<T extends @Nullable Object>(Future<T> owned) implements Future<T>, Waiting {

    @Override
    public Poll<T> poll(Context cx) {
        return owned.poll(cx);
    }

    @Override
    public @Nullable Blocker blocker() {
        return Children.blockerOf(owned);
    }
}
