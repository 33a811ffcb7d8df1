package dev.asyncworkbook.kernel.time;

import dev.asyncworkbook.kernel.Context;
import dev.asyncworkbook.kernel.scheduler.CallSite;
import dev.asyncworkbook.kernel.scheduler.Clock;
import dev.asyncworkbook.kernel.scheduler.Timer;
import dev.asyncworkbook.kernel.trace.Subject;

import org.jspecify.annotations.Nullable;

/**
 * A deadline that can be polled, and moved: {@code IDLE -> SET -> IDLE}. Belongs to the runtime's
 * thread.
 */
final class Alarm {

    private final Clock clock;
    private final CallSite origin;

    /** Nanoseconds since the runtime was made. */
    private long instant;

    /** Set while somebody waits. */
    private @Nullable Timer timer;

    Alarm(Clock clock, long instant, CallSite origin) {
        this.clock = clock;
        this.instant = instant;
        this.origin = origin;
    }

    /** Whether the deadline has come; if not, the waker is called when it does. */
    boolean poll(Context cx) {
        if (hasCome()) {
            unset();
            return true;
        }
        if (timer == null) {
            timer = clock.arm(Clock.deadlineOf(instant), cx.waker(), origin);
        } else {
            timer.setWaker(cx.waker());
        }
        return false;
    }

    boolean hasCome() {
        return clock.hasFired(Clock.deadlineOf(instant));
    }

    /** Moves the deadline; who waited must poll again. */
    void moveTo(long newInstant) {
        unset();
        instant = newInstant;
    }

    /** Leaves the clock alone. */
    void unset() {
        if (timer != null) {
            clock.disarm(timer);
            timer = null;
        }
    }

    long instant() {
        return instant;
    }

    /** Its id in the trace, while it is set. */
    int subject() {
        return timer == null ? Subject.NONE : timer.subject();
    }

    /** What whoever polls it waits for. */
    String what() {
        return "the clock to reach " + Clock.deadlineOf(instant) + " ms";
    }
}
