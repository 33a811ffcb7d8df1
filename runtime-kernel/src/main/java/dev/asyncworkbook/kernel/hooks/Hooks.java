package dev.asyncworkbook.kernel.hooks;

import dev.asyncworkbook.kernel.explore.StopSignal;
import dev.asyncworkbook.kernel.scheduler.SharedState;
import dev.asyncworkbook.kernel.scheduler.Site;
import dev.asyncworkbook.kernel.scheduler.Steps;
import dev.asyncworkbook.kernel.scheduler.Stopped;
import dev.asyncworkbook.kernel.scheduler.Task;
import dev.asyncworkbook.kernel.scheduler.ThreadSleep;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.concurrent.TimeUnit;

/**
 * The calls that the loader weaves into learner bytecode, to stop it and to know what it holds; not
 * for people to write.
 */
public final class Hooks {

    private Hooks() {}

    /** Woven in at every method entry and before every backward jump; throws to stop the code. */
    public static void checkStop() {
        Steps.take();
        if (StopSignal.isRequested()) {
            throw new Stopped("told to stop");
        }
    }

    /**
     * Woven in before every call of code that is not the learner's.
     *
     * @param line the learner's line
     * @param method the learner's method
     */
    public static void at(int line, String method) {
        Site.at(line, method);
    }

    /** Stands in for {@code Thread.sleep(long)}. */
    public static void sleep(long millis) throws InterruptedException {
        ThreadSleep.sleep(Duration.ofMillis(millis));
    }

    /** Stands in for {@code Thread.sleep(long, int)}. */
    public static void sleep(long millis, int nanos) throws InterruptedException {
        ThreadSleep.sleep(Duration.ofMillis(millis).plusNanos(nanos));
    }

    /** Stands in for {@code Thread.sleep(Duration)}. */
    public static void sleep(Duration duration) throws InterruptedException {
        ThreadSleep.sleep(duration);
    }

    /** Stands in for {@code TimeUnit.sleep(long)}. */
    public static void sleep(TimeUnit unit, long count) throws InterruptedException {
        ThreadSleep.sleep(Duration.of(count, unit.toChronoUnit()));
    }

    /**
     * Woven in behind {@code monitorenter} and at the start of synchronized methods.
     *
     * @param line the learner's line, or 0
     */
    public static void monitorEntered(Object monitor, int line) {
        Task<?> task = Task.current();
        if (task != null) {
            task.heldLocks().monitorEntered(line);
        }
        SharedState state = SharedState.isIdle() ? null : SharedState.current();
        if (state != null) {
            state.monitorEntered(monitor, line);
        }
    }

    /** Woven in behind {@code monitorexit} and at every way out of a synchronized method. */
    public static void monitorExited(@Nullable Object monitor, int line) {
        SharedState state = SharedState.isIdle() ? null : SharedState.current();
        if (state != null && monitor != null) {
            state.monitorExited(monitor, line);
        }
        Task<?> task = Task.current();
        if (task != null) {
            task.heldLocks().monitorExited();
        }
    }
}
