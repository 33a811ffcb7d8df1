package dev.asyncworkbook.kernel.stream;

import dev.asyncworkbook.kernel.Context;
import dev.asyncworkbook.kernel.None;
import dev.asyncworkbook.kernel.Option;
import dev.asyncworkbook.kernel.Poll;
import dev.asyncworkbook.kernel.Some;
import dev.asyncworkbook.kernel.scheduler.Blocker;
import dev.asyncworkbook.kernel.scheduler.Children;
import dev.asyncworkbook.kernel.scheduler.Operation;
import dev.asyncworkbook.kernel.scheduler.Touch;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collector;

/**
 * The future that takes value after value out of a stream, to its end or until it knows enough.
 *
 * @param <T> what the stream gives
 * @param <R> the result
 */
final class Drain<T, R> extends Operation<R> {

    private final String name;
    private final Stream<T> stream;
    private final boolean owner;
    private final Function<T, Option<R>> each;
    private final Supplier<R> atEnd;

    /**
     * Makes the future.
     *
     * @param owner whether the stream is closed with it
     * @param each uses a value, and gives the result if no more values are needed
     * @param atEnd gives the result at the stream's end
     */
    Drain(
            String name,
            Stream<T> stream,
            boolean owner,
            Function<T, Option<R>> each,
            Supplier<R> atEnd) {
        this.name = name;
        this.stream = stream;
        this.owner = owner;
        this.each = each;
        this.atEnd = atEnd;
    }

    /** Folds all values into one. */
    static <T, R> Drain<T, R> fold(
            Stream<T> stream, R initial, BiFunction<? super R, ? super T, ? extends R> step) {
        List<R> total = new ArrayList<>(List.of(initial));
        return new Drain<>(
                "fold",
                stream,
                true,
                value -> {
                    total.set(0, step.apply(total.getFirst(), value));
                    return new None<>();
                },
                total::getFirst);
    }

    /** Collects all values. */
    static <T, A, R> Drain<T, R> collect(Stream<T> stream, Collector<? super T, A, R> collector) {
        A container = collector.supplier().get();
        return new Drain<>(
                "collect",
                stream,
                true,
                value -> {
                    collector.accumulator().accept(container, value);
                    return new None<>();
                },
                () -> collector.finisher().apply(container));
    }

    /** Looks for a value for which the condition is as given. */
    static <T> Drain<T, Boolean> search(
            String name, Stream<T> stream, Predicate<? super T> condition, boolean wanted) {
        return new Drain<>(
                name,
                stream,
                false,
                value -> condition.test(value) == wanted ? new Some<>(wanted) : new None<>(),
                () -> !wanted);
    }

    @Override
    protected Poll<R> advance(Context cx) {
        Touch.write(Touch.STREAMS);
        try {
            Poll<R> result = take(cx);
            if (result.isReady()) {
                dropped();
            }
            return result;
        } catch (Throwable thrown) {
            dropped();
            throw thrown;
        }
    }

    private Poll<R> take(Context cx) {
        while (true) {
            switch (stream.pollNext(cx)) {
                case Poll.Pending<Option<T>> _ -> {
                    return Poll.pending();
                }
                case Poll.Ready<Option<T>>(None<T> _) -> {
                    return Poll.ready(atEnd.get());
                }
                case Poll.Ready<Option<T>>(Some<T>(T value)) -> {
                    if (each.apply(value) instanceof Some<R>(R result)) {
                        return Poll.ready(result);
                    }
                }
            }
        }
    }

    @Override
    protected void dropped() {
        if (owner) {
            stream.close();
        }
    }

    @Override
    protected boolean isShared() {
        return false;
    }

    @Override
    protected boolean isCooperative() {
        return false;
    }

    @Override
    public @Nullable Blocker blocker() {
        return Children.blockerOf(stream);
    }

    @Override
    protected String describe() {
        return name + "() at line " + origin().line();
    }
}
