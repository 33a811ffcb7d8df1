package dev.asyncworkbook.kernel.time;

import dev.asyncworkbook.kernel.Context;
import dev.asyncworkbook.kernel.Future;
import dev.asyncworkbook.kernel.Poll;
import dev.asyncworkbook.kernel.scheduler.Blocker;
import dev.asyncworkbook.kernel.scheduler.CallSite;
import dev.asyncworkbook.kernel.scheduler.Clock;
import dev.asyncworkbook.kernel.scheduler.Operation;
import dev.asyncworkbook.kernel.scheduler.Recorder;
import dev.asyncworkbook.kernel.scheduler.Scheduler;
import dev.asyncworkbook.kernel.scheduler.Touch;

import java.time.Duration;

/**
 * A clock that ticks once in each period.
 *
 * <p>The first tick comes at once. It measures from tick to tick, whatever is done in between; what
 * happens to ticks that nobody took in time is its {@link MissedTickBehavior}. Confined to the
 * runtime's thread.
 */
public final class Interval {

    /** Less than this late is not late, in nanoseconds. */
    private static final long TOLERANCE = 5_000_000;

    private final Clock clock;
    private final long period;
    private final Alarm alarm;

    /** What the tasks that use it touch. */
    private final long place = Touch.newPlace();

    private MissedTickBehavior behavior = MissedTickBehavior.BURST;

    private Interval(Clock clock, long start, Duration period) {
        if (period.isNegative() || period.isZero()) {
            throw new IllegalArgumentException(
                    "interval(" + period + "): the period must be longer than zero");
        }
        this.clock = clock;
        this.period = period.toNanos();
        CallSite origin = Recorder.current().isOn() ? CallSite.here() : CallSite.UNKNOWN;
        alarm = new Alarm(clock, start, origin);
    }

    /**
     * An interval that begins now.
     *
     * @throws IllegalArgumentException if the period is not positive
     */
    public static Interval of(Duration period) {
        Clock clock = Scheduler.current("interval").clock();
        return new Interval(clock, clock.nanos(), period);
    }

    /**
     * An interval whose first tick comes at a moment.
     *
     * @throws IllegalArgumentException if the period is not positive
     */
    public static Interval at(Instant start, Duration period) {
        return new Interval(Scheduler.current("intervalAt").clock(), start.nanos(), period);
    }

    /**
     * Waits for the next tick; it produces the moment at which that tick was due.
     *
     * <p>Cancellation: nothing is lost, the tick is still to come.
     */
    public Future<Instant> tick() {
        return new Tick();
    }

    /** Polls for the next tick. */
    public Poll<Instant> pollTick(Context cx) {
        Touch.write(place);
        if (!alarm.poll(cx)) {
            return Poll.pending();
        }
        long due = alarm.instant();
        long now = clock.nanos();
        long next = now > due + TOLERANCE ? behavior.next(due, now, period) : due + period;
        alarm.moveTo(next);
        return Poll.ready(new Instant(due));
    }

    /** Lets the next tick come one period from now. */
    public void reset() {
        Touch.write(place);
        alarm.moveTo(clock.nanos() + period);
    }

    /** Lets the next tick come at once. */
    public void resetImmediately() {
        Touch.write(place);
        alarm.moveTo(clock.nanos());
    }

    /** Lets the next tick come after a duration. */
    public void resetAfter(Duration after) {
        Touch.write(place);
        alarm.moveTo(clock.instantAfter(after));
    }

    /** Lets the next tick come at a moment. */
    public void resetAt(Instant deadline) {
        Touch.write(place);
        alarm.moveTo(deadline.nanos());
    }

    /** What happens to ticks that nobody took in time. */
    public MissedTickBehavior missedTickBehavior() {
        return behavior;
    }

    /** Says what is to happen to ticks that nobody takes in time. */
    public void setMissedTickBehavior(MissedTickBehavior newBehavior) {
        Touch.write(place);
        behavior = newBehavior;
    }

    /** The time from one tick to the next. */
    public Duration period() {
        return Duration.ofNanos(period);
    }

    private final class Tick extends Operation<Instant> {

        @Override
        protected Poll<Instant> advance(Context cx) {
            return pollTick(cx);
        }

        @Override
        protected void cancel() {
            alarm.unset();
        }

        @Override
        public Blocker blocker() {
            return Blocker.on(alarm.what(), alarm.subject());
        }

        @Override
        protected String describe() {
            return "tick() at line " + origin().line();
        }
    }
}
