package dev.asyncworkbook.kernel;

import dev.asyncworkbook.kernel.scheduler.AsyncBlock;
import dev.asyncworkbook.kernel.scheduler.Scheduler;
import dev.asyncworkbook.kernel.scheduler.Sleep;
import dev.asyncworkbook.kernel.scheduler.Unawaited;
import dev.asyncworkbook.kernel.scheduler.YieldNow;
import dev.asyncworkbook.kernel.task.JoinHandle;

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
    public static Future<Void> sleep(Duration duration) {
        return Sleep.of(duration);
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
