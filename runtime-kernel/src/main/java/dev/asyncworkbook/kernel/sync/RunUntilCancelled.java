package dev.asyncworkbook.kernel.sync;

import dev.asyncworkbook.kernel.Context;
import dev.asyncworkbook.kernel.Future;
import dev.asyncworkbook.kernel.None;
import dev.asyncworkbook.kernel.Option;
import dev.asyncworkbook.kernel.Poll;
import dev.asyncworkbook.kernel.Some;
import dev.asyncworkbook.kernel.scheduler.Blocker;
import dev.asyncworkbook.kernel.scheduler.Children;
import dev.asyncworkbook.kernel.scheduler.Operation;

import org.jspecify.annotations.Nullable;

/** A future that goes on until a {@link CancellationToken} is cancelled. */
final class RunUntilCancelled<T> extends Operation<Option<T>> {

    private final CancellationToken token;
    private final Future<T> future;
    private boolean begun;

    RunUntilCancelled(CancellationToken token, Future<T> future) {
        this.token = token;
        this.future = Children.adopt(future);
    }

    @Override
    protected Poll<Option<T>> advance(Context cx) {
        if (begun || token.cancelledOne() == null) {
            begun = true;
            if (poll(future, cx) instanceof Poll.Ready<T>(T value)) {
                token.leave(this);
                return Poll.ready(new Some<>(value));
            }
        }
        CancellationToken cancelled = token.cancelledOne();
        if (cancelled == null) {
            token.join(this, cx);
            return Poll.pending();
        }
        token.leave(this);
        token.noticed(cancelled);
        // It may never have been polled, which is no mistake of the learner's here.
        Children.drop(future);
        return Poll.ready(new None<>());
    }

    private Poll<T> poll(Future<T> child, Context cx) {
        try {
            return Children.poll(child, cx);
        } catch (Throwable thrown) {
            token.leave(this);
            throw thrown;
        }
    }

    @Override
    protected void cancel() {
        token.leave(this);
    }

    @Override
    protected void dropped() {
        Children.drop(future);
    }

    @Override
    protected boolean isCooperative() {
        return false;
    }

    @Override
    public @Nullable Blocker blocker() {
        return Children.blockerOf(future);
    }

    @Override
    protected String describe() {
        return "runUntilCancelled() at line " + origin().line();
    }
}
