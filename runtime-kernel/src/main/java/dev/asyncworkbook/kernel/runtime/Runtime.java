package dev.asyncworkbook.kernel.runtime;

import dev.asyncworkbook.kernel.Body;
import dev.asyncworkbook.kernel.Future;
import dev.asyncworkbook.kernel.explore.Chooser;
import dev.asyncworkbook.kernel.scheduler.CurrentThread;
import dev.asyncworkbook.kernel.scheduler.MultiThread;
import dev.asyncworkbook.kernel.scheduler.Recorder;
import dev.asyncworkbook.kernel.scheduler.Result;
import dev.asyncworkbook.kernel.scheduler.Scheduler;
import dev.asyncworkbook.kernel.scheduler.Settings;
import dev.asyncworkbook.kernel.scheduler.Task;
import dev.asyncworkbook.kernel.scheduler.TimeSource;
import dev.asyncworkbook.kernel.scheduler.Touch;
import dev.asyncworkbook.kernel.task.JoinError;
import dev.asyncworkbook.kernel.task.JoinHandle;
import dev.asyncworkbook.kernel.trace.Ending;
import dev.asyncworkbook.kernel.trace.SwitchLevel;

import org.jspecify.annotations.Nullable;

import java.time.Duration;

/**
 * What polls futures: a scheduler and a clock.
 *
 * <p>A workbook program runs inside one already. Closing it drops every task that is left, at the
 * await where it is. In the current-thread flavor it is confined to one thread, and its time is
 * virtual unless its {@link Builder} says otherwise.
 */
@SuppressWarnings("AvoidCommonTypeNames") // Tokio's name; programs import it by hand
public final class Runtime implements AutoCloseable {

    private final Scheduler scheduler;
    private volatile boolean closed;

    /**
     * Made by a {@link Builder}.
     *
     * @param workers how many worker threads; 0 for the current-thread flavor
     */
    Runtime(Settings settings, int workers) {
        Touch.everything();
        Recorder recorder = Recorder.current();
        scheduler =
                workers > 0
                        ? new MultiThread(workers, recorder, TimeSource.SYSTEM, settings)
                        : new CurrentThread(
                                Chooser.DEFAULT,
                                SwitchLevel.AWAIT,
                                recorder,
                                TimeSource.SYSTEM,
                                settings);
    }

    /** A new runtime in the current-thread flavor. */
    public static Runtime create() {
        return Builder.newCurrentThread().build();
    }

    /**
     * Polls the future, and every spawned task beside it, until the future is ready.
     *
     * @throws IllegalStateException inside a runtime, after {@link #close()}, or if nothing can run
     *     any more; the message says who waits for what
     */
    public <T extends @Nullable Object> T blockOn(Future<T> future) {
        checkUsable();
        checkOutside("blockOn");
        Task<T> main = scheduler.startMain(future);
        Ending ending = scheduler.runUntilFinished(main, Integer.MAX_VALUE);
        return switch (main.result()) {
            case Result.Value<T>(T value) -> value;
            case Result.Panic<T> panic -> throw rethrow(panic.thrown());
            case Result.Aborted<T> _ -> throw JoinError.cancelled(main);
            case null -> {
                scheduler.giveUp(main);
                throw new IllegalStateException(ending.message());
            }
        };
    }

    /** Starts a task; it runs while {@link #blockOn} does. */
    public <T extends @Nullable Object> JoinHandle<T> spawn(Future<T> future) {
        checkUsable();
        Touch.everything();
        return scheduler.spawn(future);
    }

    /** Runs blocking code on a thread of its own; it begins while {@link #blockOn} runs. */
    public <T extends @Nullable Object> JoinHandle<T> spawnBlocking(Body<T> body) {
        checkUsable();
        Touch.everything();
        return scheduler.spawnBlocking(body, null);
    }

    /**
     * Polls one task that is ready, if there is one: for whoever drives a runtime step by step.
     * Time does not move.
     *
     * @return whether a task was polled
     * @throws IllegalStateException inside a runtime, after {@link #close()}, or in the
     *     multi-thread flavor, whose workers nobody drives
     */
    public boolean tick() {
        checkUsable();
        checkOutside("tick");
        if (scheduler instanceof CurrentThread single) {
            return single.tick();
        }
        throw new IllegalStateException("tick(): the workers of this runtime run by themselves");
    }

    /** Runs code, which does not await, inside this runtime: it can spawn and make timers. */
    public void enter(Runnable code) {
        checkUsable();
        Touch.everything();
        scheduler.inside(code);
    }

    /** A way to this runtime, for code that does not own it. */
    public Handle handle() {
        return new Handle(scheduler);
    }

    /** What this runtime counts. */
    public RuntimeMetrics metrics() {
        return new RuntimeMetrics(scheduler);
    }

    /** Drops every task that is left, and does not wait for workers that are in a turn. */
    public void shutdownBackground() {
        if (close("shutdownBackground")) {
            scheduler.beginShutDown();
        }
    }

    /**
     * Drops every task that is left, and then waits for workers that are in a turn, and for the
     * blocking code that still runs under the real clock, no longer than this. Under virtual time
     * there is none: dropping unwinds it.
     */
    public void shutdownTimeout(Duration timeout) {
        if (close("shutdownTimeout")) {
            scheduler.beginShutDown();
        }
        scheduler.awaitBlocking(timeout);
    }

    /**
     * Drops every task that is left, which runs their {@code finally} blocks, and waits for workers
     * that are in a turn.
     *
     * @throws IllegalStateException on one of its own workers
     */
    @Override
    public void close() {
        if (close("close")) {
            scheduler.shutDown();
        }
    }

    private boolean close(String caller) {
        if (closed) {
            return false;
        }
        if (scheduler instanceof MultiThread && Scheduler.currentOrNull() == scheduler) {
            throw new IllegalStateException(
                    caller + " was called by a task of this runtime, which it would wait for");
        }
        closed = true;
        return true;
    }

    private void checkUsable() {
        if (closed) {
            throw new IllegalStateException("this runtime is closed: create another one");
        }
    }

    private static void checkOutside(String caller) {
        if (Scheduler.currentOrNull() != null) {
            throw new IllegalStateException(
                    caller
                            + " was called inside a runtime, whose thread it would block: await the"
                            + " future instead");
        }
    }

    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    private static <E extends Throwable> RuntimeException rethrow(Throwable thrown) throws E {
        throw (E) thrown;
    }
}
