package dev.asyncworkbook.kernel.scheduler;

import dev.asyncworkbook.kernel.Context;
import dev.asyncworkbook.kernel.Poll;

import org.jspecify.annotations.Nullable;

import java.util.function.Function;

/**
 * A future of something that reads or writes: it polls a stream of bytes, which knows what it waits
 * for and takes care of the budget.
 *
 * @param <T> what it produces
 */
public abstract class IoOperation<T extends @Nullable Object> extends Operation<T> {

    private final String method;

    /** What the stream waits for, if anybody watches. */
    private @Nullable Waiting underlying;

    /**
     * Makes one.
     *
     * @param method the name of the method that the learner called
     */
    protected IoOperation(String method) {
        this.method = method;
    }

    /** The future that polls in this way until it is ready. */
    public static <T extends @Nullable Object> IoOperation<T> of(
            String method, Function<Context, Poll<T>> poll) {
        return new IoOperation<>(method) {
            @Override
            protected Poll<T> step(Context cx) {
                return poll.apply(cx);
            }
        };
    }

    /** Goes on as far as possible. */
    protected abstract Poll<T> step(Context cx);

    /** Whether it reads what the learner's code then puts somewhere. */
    protected boolean isInput() {
        return false;
    }

    /** How many bytes it has taken out of a stream that nobody gets if it is dropped now. */
    protected int consumed() {
        return 0;
    }

    @Override
    protected final Poll<T> advance(Context cx) {
        Poll<T> answer = step(cx);
        underlying = answer.isPending() ? TaskNotes.latestOfCurrent() : null;
        return answer;
    }

    @Override
    protected boolean isCooperative() {
        return false;
    }

    /** The stream may be learner code; one of the kernel's own takes the lock by itself. */
    @Override
    protected boolean isShared() {
        return false;
    }

    @Override
    protected void dropped() {
        int lost = consumed();
        if (lost > 0) {
            IoLints.consumedInput(recorder(), describe(), lost, origin().line());
        }
    }

    @Override
    public final @Nullable Blocker blocker() {
        return underlying == null ? null : underlying.blocker();
    }

    @Override
    protected final String describe() {
        return method + "() at line " + origin().line();
    }
}
