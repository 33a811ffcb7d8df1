package dev.asyncworkbook.kernel.stream;

import dev.asyncworkbook.kernel.Context;
import dev.asyncworkbook.kernel.Future;
import dev.asyncworkbook.kernel.Option;
import dev.asyncworkbook.kernel.Poll;
import dev.asyncworkbook.kernel.Some;
import dev.asyncworkbook.kernel.time.Elapsed;
import dev.asyncworkbook.kernel.time.Interval;

import java.time.Duration;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collector;
import java.util.stream.Collectors;

/**
 * Values that come one after the other, each of which may have to be waited for.
 *
 * <p>It does nothing until it is polled. A stream that is made of another one owns it: the other
 * one is not to be used any more, and is closed with it. A function that is given to a stream must
 * not await; {@link #then} takes one that makes a future.
 *
 * @param <T> what it gives
 */
@FunctionalInterface
public interface Stream<T> extends AutoCloseable {

    /**
     * Gives the next value, if it is there.
     *
     * @param cx whose waker is called when it is worth polling again
     * @return the value, {@code None} at the end, or pending
     */
    Poll<Option<T>> pollNext(Context cx);

    /** Gives up on the values that have not come: Rust's drop. Closing twice does nothing. */
    @Override
    default void close() {}

    /**
     * Takes the next value, waiting for it; {@code None} at the end.
     *
     * <p>Cancellation: nothing is lost; the next one who asks gets the value.
     */
    default Future<Option<T>> next() {
        return new Next<>("next", this, this::pollNext);
    }

    /** Changes each value. */
    default <R> Stream<R> map(Function<? super T, ? extends R> change) {
        return new Sift<>(this, value -> Sift.pass(change.apply(value)));
    }

    /** Leaves out the values for which the condition does not hold. */
    default Stream<T> filter(Predicate<? super T> condition) {
        return new Sift<>(
                this, value -> condition.test(value) ? Sift.pass(value) : Sift.leaveOut());
    }

    /** Changes each value, and leaves out those that are changed to {@code None}. */
    default <R> Stream<R> filterMap(Function<? super T, Option<R>> change) {
        return new Sift<>(
                this,
                value ->
                        change.apply(value) instanceof Some<R>(R changed)
                                ? Sift.pass(changed)
                                : Sift.leaveOut());
    }

    /**
     * Changes each value, and answers {@code None} for one that is changed to that; who polls on
     * gets the rest.
     */
    default <R> Stream<R> mapWhile(Function<? super T, Option<R>> change) {
        return Sift.unfused(this, value -> Poll.ready(change.apply(value)));
    }

    /** Changes each value by a future, one at a time: the next value waits until it is ready. */
    default <R> Stream<R> then(Function<? super T, ? extends Future<R>> change) {
        return new Then<>(this, change);
    }

    /**
     * Ends after this many values.
     *
     * @throws IllegalArgumentException if the count is negative
     */
    default Stream<T> take(long count) {
        return new Take<>(this, Take.checked("take", count));
    }

    /** Ends before the first value for which the condition does not hold; that value is lost. */
    default Stream<T> takeWhile(Predicate<? super T> condition) {
        return new Sift<>(this, value -> condition.test(value) ? Sift.pass(value) : Sift.end());
    }

    /**
     * Leaves out this many values at the start.
     *
     * @throws IllegalArgumentException if the count is negative
     */
    default Stream<T> skip(long count) {
        long[] left = {Take.checked("skip", count)};
        return Sift.skippingWhile(this, _ -> left[0]-- > 0);
    }

    /** Leaves out the values at the start for which the condition holds. */
    default Stream<T> skipWhile(Predicate<? super T> condition) {
        return Sift.skippingWhile(this, condition);
    }

    /** Gives the values of both as they come; the two take turns at being asked first. */
    default Stream<T> merge(Stream<T> other) {
        return new Merge<>(this, other);
    }

    /** Goes on with the other one after the end. */
    default Stream<T> chain(Stream<T> other) {
        return new Chain<>(this, other);
    }

    /** Keeps giving {@code None} after the end, even if this one would go on. */
    default Stream<T> fuse() {
        return new Fuse<>(this);
    }

    /** Lets the next value be looked at before it is taken. */
    default Peekable<T> peekable() {
        return new Peekable<>(this);
    }

    /**
     * Gives lists of this many values; the last one may be shorter.
     *
     * @throws IllegalArgumentException if the size is not positive
     */
    default Stream<List<T>> chunks(int size) {
        return new Chunks<>(this, size);
    }

    /**
     * Gives lists of this many values, or of those that came in a time.
     *
     * @param duration after a list's first value came, the list is given even if it is not full
     * @throws IllegalArgumentException if the size is not positive or the duration negative
     */
    default Stream<List<T>> chunksTimeout(int size, Duration duration) {
        return new ChunksTimeout<>(this, size, duration);
    }

    /**
     * Throws {@link Elapsed} out of the await of a value that takes longer than this; the value can
     * still be waited for by the next await, which has no limit.
     *
     * @param duration counted from now, then from each value
     * @throws IllegalArgumentException if the duration is negative
     */
    default Stream<T> timeout(Duration duration) {
        return new Timeout<>(this, duration);
    }

    /**
     * Throws {@link Elapsed} out of the await of a value at each tick that comes before the value;
     * unlike {@link #timeout} again and again, until the value has come.
     *
     * @param interval is reset by each value; its first tick is at once unless it is made otherwise
     */
    default Stream<T> timeoutRepeating(Interval interval) {
        return new TimeoutRepeating<>(this, interval);
    }

    /**
     * Makes a pause after each value.
     *
     * @throws IllegalArgumentException if the duration is negative
     */
    default Stream<T> throttle(Duration duration) {
        return new Throttle<>(this, duration);
    }

    /**
     * Makes one value of all.
     *
     * <p>Cancellation: this stream is closed, and the values that were taken are lost.
     */
    default <R> Future<R> fold(R initial, BiFunction<? super R, ? super T, ? extends R> step) {
        return Drain.fold(this, initial, step);
    }

    /**
     * Makes a list of all values.
     *
     * <p>Cancellation: this stream is closed, and the values that were taken are lost.
     */
    default Future<List<T>> collect() {
        return collect(Collectors.toList());
    }

    /**
     * Collects all values as a collector of the JDK does.
     *
     * <p>Cancellation: this stream is closed, and the values that were taken are lost.
     */
    default <R> Future<R> collect(Collector<? super T, ?, R> collector) {
        return Drain.collect(this, collector);
    }

    /**
     * Whether the condition holds for some value; no value is taken after the first such one.
     *
     * <p>Cancellation: the values that were taken are lost; the stream goes on.
     */
    default Future<Boolean> any(Predicate<? super T> condition) {
        return Drain.search("any", this, condition, true);
    }

    /**
     * Whether the condition holds for all values; no value is taken after the first other one.
     *
     * <p>Cancellation: the values that were taken are lost; the stream goes on.
     */
    default Future<Boolean> all(Predicate<? super T> condition) {
        return Drain.search("all", this, condition, false);
    }
}
