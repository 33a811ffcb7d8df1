package dev.asyncworkbook.kernel.stream;

import dev.asyncworkbook.kernel.Context;
import dev.asyncworkbook.kernel.Future;
import dev.asyncworkbook.kernel.None;
import dev.asyncworkbook.kernel.Option;
import dev.asyncworkbook.kernel.Poll;
import dev.asyncworkbook.kernel.Some;
import dev.asyncworkbook.kernel.scheduler.Blocker;
import dev.asyncworkbook.kernel.scheduler.Children;

import org.jspecify.annotations.Nullable;

import java.util.function.Function;

/** Each value of another stream, changed by a future; one future at a time. */
final class Then<S, T> extends Stage<S, T> {

    private final Function<? super S, ? extends Future<T>> step;

    /** The future of the value that was taken last, until it is ready. */
    private @Nullable Future<T> running;

    Then(Stream<S> source, Function<? super S, ? extends Future<T>> step) {
        super(source);
        this.step = step;
    }

    @Override
    public Poll<Option<T>> pollNext(Context cx) {
        if (running == null) {
            switch (pollSource(cx)) {
                case Poll.Pending<Option<S>> _ -> {
                    return Poll.pending();
                }
                case Poll.Ready<Option<S>>(None<S> _) -> {
                    return Sift.end();
                }
                case Poll.Ready<Option<S>>(Some<S>(S value)) ->
                        running = Children.adopt(step.apply(value));
            }
        }
        return pollStep(running, cx);
    }

    private Poll<Option<T>> pollStep(Future<T> step, Context cx) {
        Poll<T> answer;
        try {
            answer = step.poll(cx);
        } catch (Throwable thrown) {
            running = null;
            throw thrown;
        }
        if (answer instanceof Poll.Ready<T>(T value)) {
            running = null;
            return Sift.pass(value);
        }
        return Poll.pending();
    }

    @Override
    public void close() {
        if (running != null) {
            running.drop();
            running = null;
        }
        super.close();
    }

    @Override
    public @Nullable Blocker blocker() {
        return running == null ? super.blocker() : Children.blockerOf(running);
    }
}
