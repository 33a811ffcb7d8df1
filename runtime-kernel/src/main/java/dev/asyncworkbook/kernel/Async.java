package dev.asyncworkbook.kernel;

import dev.asyncworkbook.kernel.combine.Borrowed;
import dev.asyncworkbook.kernel.combine.Join;
import dev.asyncworkbook.kernel.combine.Joins;
import dev.asyncworkbook.kernel.combine.Select;
import dev.asyncworkbook.kernel.combine.Tuple2;
import dev.asyncworkbook.kernel.combine.Tuple3;
import dev.asyncworkbook.kernel.combine.Tuple4;
import dev.asyncworkbook.kernel.combine.Tuple5;
import dev.asyncworkbook.kernel.combine.Tuple6;
import dev.asyncworkbook.kernel.combine.ValueSelect;
import dev.asyncworkbook.kernel.scheduler.AsyncBlock;
import dev.asyncworkbook.kernel.scheduler.BlockInPlace;
import dev.asyncworkbook.kernel.scheduler.Scheduler;
import dev.asyncworkbook.kernel.scheduler.Unawaited;
import dev.asyncworkbook.kernel.scheduler.YieldNow;
import dev.asyncworkbook.kernel.task.JoinHandle;
import dev.asyncworkbook.kernel.time.Instant;
import dev.asyncworkbook.kernel.time.Interval;
import dev.asyncworkbook.kernel.time.Sleep;
import dev.asyncworkbook.kernel.time.Timeout;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.List;
import java.util.Objects;

/** What every program can call without an import: the words of the tutorial. */
public final class Async {

    private static final Joins JOIN = new Joins("join");
    private static final Joins TRY_JOIN = new Joins("tryJoin");

    private Async() {}

    /**
     * Makes a lazy future from straight-line code: nothing of it runs until the future is awaited,
     * spawned or polled.
     */
    public static <T extends @Nullable Object> Future<T> async(Body<T> body) {
        return AsyncBlock.create(body);
    }

    /** Makes a lazy future, without a value, from straight-line code. */
    public static Future<Void> async(Action body) {
        return AsyncBlock.create(asBody(body));
    }

    /**
     * Starts a task that polls the future beside the others; with one thread it first runs when the
     * calling task awaits.
     *
     * @throws NotAsync outside a runtime
     */
    public static <T extends @Nullable Object> JoinHandle<T> spawn(Future<T> future) {
        return Scheduler.current("spawn").spawn(future);
    }

    /** Starts a task that runs the code beside the others: {@code spawn(async(body))}. */
    public static <T extends @Nullable Object> JoinHandle<T> spawn(Body<T> body) {
        return Scheduler.current("spawn").spawn(AsyncBlock.create(body));
    }

    /** Starts a task, without a value, that runs the code beside the others. */
    public static JoinHandle<Void> spawn(Action body) {
        return Scheduler.current("spawn").spawn(AsyncBlock.create(asBody(body)));
    }

    /**
     * Waits until the time has passed.
     *
     * <p>The clock is virtual and counts whole milliseconds, rounded up: it jumps to the next timer
     * as soon as nothing else can run. It starts to count when this method is called.
     *
     * @throws IllegalArgumentException if the duration is negative
     */
    public static Sleep sleep(Duration duration) {
        return Sleep.of(duration);
    }

    /** Waits until a moment; one that has passed is over at once. */
    public static Sleep sleepUntil(Instant deadline) {
        return Sleep.until(deadline);
    }

    /**
     * Gives a future so much time; awaiting it throws {@link dev.asyncworkbook.kernel.time.Elapsed}
     * when that was not enough, and drops the future.
     *
     * <p>Cancellation: the future is dropped.
     *
     * @throws IllegalArgumentException if the duration is negative
     */
    public static <T extends @Nullable Object> Timeout<T> timeout(
            Duration duration, Future<T> future) {
        return Timeout.of(duration, future);
    }

    /**
     * Gives a future time until a moment; otherwise like {@link #timeout}.
     *
     * <p>Cancellation: the future is dropped.
     */
    public static <T extends @Nullable Object> Timeout<T> timeoutAt(
            Instant deadline, Future<T> future) {
        return Timeout.until(deadline, future);
    }

    /**
     * Makes a clock that ticks once in each period, and for the first time at once.
     *
     * @throws IllegalArgumentException if the period is not positive
     */
    public static Interval interval(Duration period) {
        return Interval.of(period);
    }

    /**
     * Makes a clock that ticks once in each period, and for the first time at a moment.
     *
     * @throws IllegalArgumentException if the period is not positive
     */
    public static Interval intervalAt(Instant start, Duration period) {
        return Interval.at(start, period);
    }

    /**
     * Runs code that blocks on a thread of its own, where it does not hold up the tasks.
     *
     * <p>Under virtual time the thread runs when the scheduler picks it. Code that has begun cannot
     * be aborted.
     */
    public static <T extends @Nullable Object> JoinHandle<T> spawnBlocking(Body<T> body) {
        return Scheduler.current("spawnBlocking").spawnBlocking(body, null);
    }

    /** Runs code that blocks, and has no value, on a thread of its own. */
    public static JoinHandle<Void> spawnBlocking(Action body) {
        return Scheduler.current("spawnBlocking").spawnBlocking(asBody(body), null);
    }

    /**
     * Runs code that blocks, or computes for long, right here, after another thread has been given
     * the other tasks of this worker; for the multi-thread flavor alone.
     *
     * @throws IllegalStateException in a task of the current-thread flavor
     */
    public static <T extends @Nullable Object> T blockInPlace(Body<T> body) {
        return BlockInPlace.run(body);
    }

    /** Runs code that blocks, and has no value, right here. */
    public static void blockInPlace(Action body) {
        BlockInPlace.run(asBody(body));
    }

    /** Lets every other ready task have a turn first. */
    public static Future<Void> yieldNow() {
        return new YieldNow();
    }

    /**
     * Waits for both futures in this one task: they take turns, neither runs in parallel.
     *
     * <p>If one throws, the other is dropped and the exception goes on at once, as a panic does in
     * Rust. There an {@code Err} is a value like any other and does not end a join; whoever wants
     * all to finish here catches inside of them.
     *
     * <p>Cancellation: both are dropped.
     */
    public static <A, B> Join<Tuple2<A, B>> join(Future<A> a, Future<B> b) {
        return JOIN.of(a, b);
    }

    /** Joins three futures. */
    public static <A, B, C> Join<Tuple3<A, B, C>> join(Future<A> a, Future<B> b, Future<C> c) {
        return JOIN.of(a, b, c);
    }

    /** Joins four futures. */
    public static <A, B, C, D> Join<Tuple4<A, B, C, D>> join(
            Future<A> a, Future<B> b, Future<C> c, Future<D> d) {
        return JOIN.of(a, b, c, d);
    }

    /** Joins five futures. */
    public static <A, B, C, D, E> Join<Tuple5<A, B, C, D, E>> join(
            Future<A> a, Future<B> b, Future<C> c, Future<D> d, Future<E> e) {
        return JOIN.of(a, b, c, d, e);
    }

    /** Joins six futures. */
    public static <A, B, C, D, E, F> Join<Tuple6<A, B, C, D, E, F>> join(
            Future<A> a, Future<B> b, Future<C> c, Future<D> d, Future<E> e, Future<F> f) {
        return JOIN.of(a, b, c, d, e, f);
    }

    /** Joins all of a list; the values are in its order. */
    public static <T> Join<List<T>> joinAll(List<? extends Future<T>> futures) {
        return JOIN.all(futures);
    }

    /**
     * Waits for both futures in this one task, until the first exception; then the other is
     * dropped. That is what a {@link #join} does, but this word says that an exception is expected.
     */
    public static <A, B> Join<Tuple2<A, B>> tryJoin(Future<A> a, Future<B> b) {
        return TRY_JOIN.of(a, b);
    }

    /** Tries to join three futures. */
    public static <A, B, C> Join<Tuple3<A, B, C>> tryJoin(Future<A> a, Future<B> b, Future<C> c) {
        return TRY_JOIN.of(a, b, c);
    }

    /** Tries to join four futures. */
    public static <A, B, C, D> Join<Tuple4<A, B, C, D>> tryJoin(
            Future<A> a, Future<B> b, Future<C> c, Future<D> d) {
        return TRY_JOIN.of(a, b, c, d);
    }

    /** Tries to join five futures. */
    public static <A, B, C, D, E> Join<Tuple5<A, B, C, D, E>> tryJoin(
            Future<A> a, Future<B> b, Future<C> c, Future<D> d, Future<E> e) {
        return TRY_JOIN.of(a, b, c, d, e);
    }

    /** Tries to join six futures. */
    public static <A, B, C, D, E, F> Join<Tuple6<A, B, C, D, E, F>> tryJoin(
            Future<A> a, Future<B> b, Future<C> c, Future<D> d, Future<E> e, Future<F> f) {
        return TRY_JOIN.of(a, b, c, d, e, f);
    }

    /** Tries to join all of a list; the values are in its order. */
    public static <T> Join<List<T>> tryJoinAll(List<? extends Future<T>> futures) {
        return TRY_JOIN.all(futures);
    }

    /**
     * Starts a select: {@code select().on(future, value -> ...).on(...).await()} goes on with the
     * first future that is ready.
     *
     * <p>Cancellation: all of them are dropped, or the handler if one was ready.
     */
    public static Select select() {
        return new Select();
    }

    /**
     * Starts a select whose handlers produce a value.
     *
     * @param result the value's type
     */
    public static <R> ValueSelect<R> select(Class<? super R> result) {
        Objects.requireNonNull(result, "select(null): say of which type the result is");
        return new ValueSelect<>();
    }

    /**
     * Lends a future to a select or a join, which then does not drop it: Rust's {@code &mut}. It
     * can be polled again by another one, until it is ready.
     */
    public static <T> Future<T> borrow(Future<T> future) {
        return new Borrowed<>(future);
    }

    /** Prints a line; it becomes part of the trace. */
    public static void println(@Nullable Object value) {
        String text = String.valueOf(value);
        Scheduler scheduler = Scheduler.currentOrNull();
        if (scheduler == null) {
            System.out.println(text);
        } else {
            scheduler.recorder().print(text);
        }
    }

    /** Prints an empty line. */
    public static void println() {
        println("");
    }

    /** Says that a future is left unawaited on purpose: it is dropped, and D001 is not reported. */
    public static void unawaited(Future<?> future) {
        Unawaited.mark(future);
    }

    @SuppressWarnings("NullAway") // Void has no other value
    private static Body<Void> asBody(Action action) {
        return () -> {
            action.run();
            return null;
        };
    }
}
