package dev.asyncworkbook.kernel.stream;

import dev.asyncworkbook.kernel.Context;
import dev.asyncworkbook.kernel.None;
import dev.asyncworkbook.kernel.Option;
import dev.asyncworkbook.kernel.Poll;
import dev.asyncworkbook.kernel.Some;

import java.util.function.Function;
import java.util.function.Predicate;

/**
 * A stream that looks at each value of another one, and passes it on, changes it, leaves it out, or
 * takes it for the end.
 */
final class Sift<S, T> extends Stage<S, T> {

    private final Function<? super S, Poll<Option<T>>> verdict;

    /** Whether the first end is the end. */
    private final boolean fused;

    /** Set by the first {@code None} of the verdict; then the source is not polled again. */
    private boolean ended;

    /**
     * Makes the stream.
     *
     * @param verdict what a poll is to answer for a value; pending leaves the value out
     */
    Sift(Stream<S> source, Function<? super S, Poll<Option<T>>> verdict) {
        this(source, verdict, true);
    }

    private Sift(Stream<S> source, Function<? super S, Poll<Option<T>>> verdict, boolean fused) {
        super(source);
        this.verdict = verdict;
        this.fused = fused;
    }

    /** Makes a stream that goes on behind what the verdict takes for the end. */
    static <S, T> Sift<S, T> unfused(
            Stream<S> source, Function<? super S, Poll<Option<T>>> verdict) {
        return new Sift<>(source, verdict, false);
    }

    static <T> Poll<Option<T>> pass(T value) {
        return Poll.ready(new Some<>(value));
    }

    static <T> Poll<Option<T>> leaveOut() {
        return Poll.pending();
    }

    static <T> Poll<Option<T>> end() {
        return Poll.ready(new None<>());
    }

    /** Leaves values out until one is wanted, and passes on all from there. */
    static <T> Stream<T> skippingWhile(Stream<T> source, Predicate<? super T> unwanted) {
        boolean[] skipping = {true};
        return new Sift<>(
                source,
                value -> {
                    skipping[0] = skipping[0] && unwanted.test(value);
                    return skipping[0] ? leaveOut() : pass(value);
                });
    }

    @Override
    public Poll<Option<T>> pollNext(Context cx) {
        while (!ended) {
            switch (pollSource(cx)) {
                case Poll.Pending<Option<S>> _ -> {
                    return Poll.pending();
                }
                case Poll.Ready<Option<S>>(None<S> _) -> {
                    return end();
                }
                case Poll.Ready<Option<S>>(Some<S>(S value)) -> {
                    Poll<Option<T>> answer = verdict.apply(value);
                    if (answer.isReady()) {
                        ended = fused && answer.equals(end());
                        return answer;
                    }
                }
            }
        }
        return end();
    }
}
