package dev.asyncworkbook.kernel.time;

import dev.asyncworkbook.kernel.Context;
import dev.asyncworkbook.kernel.Poll;
import dev.asyncworkbook.kernel.scheduler.Blocker;
import dev.asyncworkbook.kernel.scheduler.Clock;
import dev.asyncworkbook.kernel.scheduler.Operation;
import dev.asyncworkbook.kernel.scheduler.Scheduler;

import java.time.Duration;

/**
 * The future of {@code sleep}: ready when the runtime's clock has reached its deadline.
 *
 * <p>It counts from its creation. When it has elapsed, it is ready each time that it is polled; it
 * can be set anew with {@link #reset}.
 */
public final class Sleep extends Operation<Void> {

    private final Scheduler scheduler;
    private final Alarm alarm;

    /** When it was made or reset, in milliseconds. */
    private long made;

    private boolean polled;

    private Sleep(Scheduler scheduler, long instant) {
        this.scheduler = scheduler;
        made = scheduler.clock().now();
        alarm = new Alarm(scheduler.clock(), instant, origin());
    }

    /**
     * A sleep that begins to count now.
     *
     * @throws IllegalArgumentException if the duration is negative
     */
    public static Sleep of(Duration duration) {
        if (duration.isNegative()) {
            throw new IllegalArgumentException(
                    "sleep(" + duration + "): a duration cannot be negative");
        }
        Scheduler scheduler = Scheduler.current("sleep");
        return new Sleep(scheduler, scheduler.clock().instantAfter(duration));
    }

    /** A sleep until a moment; one that has passed is elapsed at once. */
    public static Sleep until(Instant deadline) {
        return new Sleep(Scheduler.current("sleepUntil"), deadline.nanos());
    }

    /** When it elapses. */
    public Instant deadline() {
        return new Instant(alarm.instant());
    }

    /** Whether the deadline has come; not so for a sleep that was never polled. */
    public boolean isElapsed() {
        return polled && alarm.hasCome();
    }

    /** Moves the deadline; the sleep can then be awaited again. */
    public void reset(Instant deadline) {
        made = scheduler.clock().now();
        alarm.moveTo(deadline.nanos());
        renew();
    }

    @Override
    protected Poll<Void> advance(Context cx) {
        polled = true;
        if (!alarm.poll(cx)) {
            return Poll.pending();
        }
        recorder().looseEnds().recreations().elapsed(recorder(), origin().line());
        return Poll.done();
    }

    @Override
    protected boolean isRepeatable() {
        return true;
    }

    @Override
    protected void cancel() {
        alarm.unset();
        long now = scheduler.clock().now();
        long duration = Clock.deadlineOf(alarm.instant()) - made;
        recorder()
                .looseEnds()
                .recreations()
                .dropped(recorder(), origin().line(), made, now, duration);
    }

    @Override
    public Blocker blocker() {
        return Blocker.on(alarm.what(), alarm.subject());
    }

    @Override
    protected String describe() {
        return "sleep() at line " + origin().line();
    }
}
