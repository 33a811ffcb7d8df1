package dev.asyncworkbook.kernel.stream;

import dev.asyncworkbook.kernel.Async;
import dev.asyncworkbook.kernel.Context;
import dev.asyncworkbook.kernel.Future;
import dev.asyncworkbook.kernel.scheduler.Blocker;
import dev.asyncworkbook.kernel.scheduler.Children;

import org.jspecify.annotations.Nullable;

import java.time.Duration;

/**
 * A time that can be started again and again: {@code STOPPED -> RUNNING -> PASSED}, and from each
 * to {@code RUNNING} or {@code STOPPED}.
 */
final class Deadline {

    private final Duration duration;

    /** Counts while it runs. */
    private @Nullable Future<Void> sleep;

    /**
     * Makes one that is stopped.
     *
     * @param caller the method that needs it, for the message
     */
    Deadline(String caller, Duration duration) {
        if (duration.isNegative()) {
            throw new IllegalArgumentException(
                    caller + "(" + duration + "): a duration cannot be negative");
        }
        this.duration = duration;
    }

    /** Counts from now. */
    void restart() {
        stop();
        sleep = Children.adopt(Async.sleep(duration));
    }

    /** Does not count any more. */
    void stop() {
        if (sleep != null) {
            sleep.drop();
            sleep = null;
        }
    }

    boolean isRunning() {
        return sleep != null;
    }

    /** Whether it ran and the time has passed, which is answered once; else the waker will tell. */
    boolean pollPassed(Context cx) {
        if (sleep == null || sleep.poll(cx).isPending()) {
            return false;
        }
        sleep = null;
        return true;
    }

    /** What it waits for, or the other wait if it does not run. */
    @Nullable Blocker blockerOr(@Nullable Blocker other) {
        return sleep == null ? other : Children.blockerOf(sleep);
    }
}
