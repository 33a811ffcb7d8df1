package dev.asyncworkbook.kernel;

import dev.asyncworkbook.kernel.scheduler.AsyncBlock;
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

/** What every program can call without an import: the words of the tutorial. */
public final class Async {

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
     * Starts a task that polls the future beside the others; it first runs when the calling task
     * awaits.
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
     * <p>Cancellation: nothing is lost.
     *
     * @throws IllegalArgumentException if the duration is negative
     */
    public static Sleep sleep(Duration duration) {
        return Sleep.of(duration);
    }

    /**
     * Waits until a moment; one that has passed is over at once.
     *
     * <p>Cancellation: nothing is lost.
     */
    public static Sleep sleepUntil(Instant deadline) {
        return Sleep.until(deadline);
    }

    /**
     * Gives a future so much time; awaiting it throws {@link
     * dev.asyncworkbook.kernel.time.Elapsed} when that was not enough, and drops the future.
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
     * <p>Under virtual time the thread runs whenever the scheduler picks it, as it would a task.
     * Code that has begun cannot be aborted.
     */
    public static <T extends @Nullable Object> JoinHandle<T> spawnBlocking(Body<T> body) {
        return Scheduler.current("spawnBlocking").spawnBlocking(body, null);
    }

    /** Runs code that blocks, and has no value, on a thread of its own. */
    public static JoinHandle<Void> spawnBlocking(Action body) {
        return Scheduler.current("spawnBlocking").spawnBlocking(asBody(body), null);
    }

    /**
     * Lets every other ready task have a turn first.
     *
     * <p>Cancellation: nothing is lost.
     */
    public static Future<Void> yieldNow() {
        return new YieldNow();
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
