package dev.asyncworkbook.kernel.time;

import dev.asyncworkbook.kernel.Context;
import dev.asyncworkbook.kernel.Future;
import dev.asyncworkbook.kernel.Poll;
import dev.asyncworkbook.kernel.scheduler.Blocker;
import dev.asyncworkbook.kernel.scheduler.Clock;
import dev.asyncworkbook.kernel.scheduler.Operation;
import dev.asyncworkbook.kernel.scheduler.Scheduler;
import dev.asyncworkbook.kernel.scheduler.YieldNow;
import dev.asyncworkbook.kernel.trace.Subject;

import java.time.Duration;

/** The runtime's clock: stopping it, letting it go on, and moving it. */
public final class Time {

    private Time() {}

    /**
     * Stops the clock; from now on it jumps to the next timer whenever nothing else can run.
     *
     * @throws IllegalStateException if it is paused already, as it is in the workbook
     */
    public static void pause() {
        Scheduler.current("pause").clock().pause();
    }

    /**
     * Lets the clock follow the machine's.
     *
     * @throws IllegalStateException if it does already, or if the run is recorded
     */
    public static void resume() {
        Scheduler.current("resume").clock().resume();
    }

    /**
     * Moves the paused clock forward, and yields. When no other task is ready, all timers on the
     * way go off; the tasks that wait for them become ready together, and this does not wait for
     * them.
     *
     * <p>Cancellation: if it was polled, the clock has moved.
     */
    public static Future<Void> advance(Duration duration) {
        return new Advance(Scheduler.current("advance").clock(), duration);
    }

    private static final class Advance extends Operation<Void> {

        private final Clock clock;
        private final Duration duration;
        private boolean advanced;

        Advance(Clock clock, Duration duration) {
            this.clock = clock;
            this.duration = duration;
        }

        @Override
        protected boolean isCooperative() {
            return false;
        }

        @Override
        protected Poll<Void> advance(Context cx) {
            if (advanced) {
                return Poll.done();
            }
            if (!clock.isPaused()) {
                throw new IllegalStateException(
                        "advance(): the clock is not paused: call pause() first");
            }
            advanced = true;
            clock.advance(duration);
            YieldNow.afterAdvance(cx);
            return Poll.pending();
        }

        @Override
        public Blocker blocker() {
            return Blocker.on("its next turn", Subject.NONE);
        }

        @Override
        protected String describe() {
            return "advance() at line " + origin().line();
        }
    }
}
