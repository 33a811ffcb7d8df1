package dev.asyncworkbook.kernel.sync;

import dev.asyncworkbook.kernel.Context;
import dev.asyncworkbook.kernel.Poll;
import dev.asyncworkbook.kernel.scheduler.Blocker;
import dev.asyncworkbook.kernel.scheduler.KernelLock;
import dev.asyncworkbook.kernel.scheduler.Operation;
import dev.asyncworkbook.kernel.trace.EventKind;

import org.jspecify.annotations.Nullable;

import java.util.function.Predicate;

/**
 * The wait of a {@link Watch} receiver for a change.
 *
 * @param <R> what it makes of the value
 */
abstract class WatchWait<T, R extends @Nullable Object> extends Operation<R> {

    private final WatchState<T> state;
    private final Watch.Receiver<T> receiver;

    WatchWait(WatchState<T> state, Watch.Receiver<T> receiver) {
        this.state = state;
        this.receiver = receiver;
    }

    /** What there is to answer now, or {@link Poll#pending()} to wait for the next change. */
    abstract Poll<R> look();

    /** The name of the method that the learner called. */
    abstract String method();

    @Override
    protected final Poll<R> advance(Context cx) {
        receiver.useOpen();
        state.changeWaiters().remove(this);
        Poll<R> answer = look();
        if (answer.isReady()) {
            return answer;
        }
        if (state.isFinal()) {
            state.recordEnd();
            throw state.closedError();
        }
        if (!hasWaited()) {
            recorder().event(EventKind.EMPTY, state.subject(), "");
        }
        state.changeWaiters().add(this, cx.waker());
        return Poll.pending();
    }

    @Override
    protected final void cancel() {
        state.changeWaiters().remove(this);
    }

    @Override
    public final Blocker blocker() {
        String what = "a change of " + recorder().describe(state.subject());
        return new Blocker(what, state.subject(), state.senders().holders());
    }

    @Override
    protected final String describe() {
        return method() + " at line " + origin().line();
    }

    /** The future of {@code changed}. */
    static final class Changed<T> extends WatchWait<T, Void> {

        private final Watch.Receiver<T> receiver;

        Changed(WatchState<T> state, Watch.Receiver<T> receiver) {
            super(state, receiver);
            this.receiver = receiver;
        }

        @Override
        Poll<Void> look() {
            if (!receiver.isUnseen()) {
                return Poll.pending();
            }
            receiver.borrowAndUpdate();
            return Poll.done();
        }

        @Override
        String method() {
            return "changed()";
        }
    }

    /** The future of {@code waitFor}. */
    static final class For<T> extends WatchWait<T, T> {

        private final Watch.Receiver<T> receiver;
        private final Predicate<? super T> predicate;

        /** The first look is at the current value, whether it was seen or not. */
        private boolean looked;

        For(WatchState<T> state, Watch.Receiver<T> receiver, Predicate<? super T> predicate) {
            super(state, receiver);
            this.receiver = receiver;
            this.predicate = predicate;
        }

        @Override
        Poll<T> look() {
            if (looked && !receiver.isUnseen()) {
                return Poll.pending();
            }
            looked = true;
            do {
                T value = receiver.borrowAndUpdate();
                if (KernelLock.released(() -> predicate.test(value))) {
                    return Poll.ready(value);
                }
            } while (receiver.isUnseen()); // it may have changed during the test
            return Poll.pending();
        }

        @Override
        String method() {
            return "waitFor()";
        }
    }
}
