package dev.asyncworkbook.kernel.combine;

import dev.asyncworkbook.kernel.Context;
import dev.asyncworkbook.kernel.Future;
import dev.asyncworkbook.kernel.Poll;
import dev.asyncworkbook.kernel.scheduler.Blocker;
import dev.asyncworkbook.kernel.scheduler.Children;
import dev.asyncworkbook.kernel.scheduler.Unclaimed;
import dev.asyncworkbook.kernel.scheduler.Waiting;

import org.jspecify.annotations.Nullable;

/**
 * One of the futures that are joined, and its value once that is there.
 *
 * @param <T> what it produces
 */
final class Child<T extends @Nullable Object> implements Waiting {

    private final Future<T> future;

    /** Set once; then the future is not polled again. */
    private Poll<T> answer = Poll.pending();

    Child(Future<T> future) {
        this.future = Children.adopt(future);
    }

    /** Polls it unless it is done; answers whether it is. */
    boolean pollUntilDone(Context cx) {
        if (answer.isPending()) {
            answer = future.poll(cx);
        }
        return isDone();
    }

    boolean isDone() {
        return answer.isReady();
    }

    T value() {
        if (answer instanceof Poll.Ready<T>(T value)) {
            return value;
        }
        throw new IllegalStateException("not done: " + future);
    }

    /** Gives up the future, or its value, which nobody will get any more. */
    void drop() {
        if (answer instanceof Poll.Ready<T>(T value)) {
            Unclaimed.close(value);
        } else {
            future.drop();
        }
    }

    @Override
    public @Nullable Blocker blocker() {
        return Children.blockerOf(future);
    }
}
