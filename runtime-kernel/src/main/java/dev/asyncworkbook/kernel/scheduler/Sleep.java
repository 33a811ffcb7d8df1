package dev.asyncworkbook.kernel.scheduler;

import dev.asyncworkbook.kernel.Context;
import dev.asyncworkbook.kernel.Future;
import dev.asyncworkbook.kernel.Poll;
import dev.asyncworkbook.kernel.trace.Subject;

import org.jspecify.annotations.Nullable;

import java.time.Duration;

/** The future of {@code sleep}: ready when the runtime's clock has reached its deadline. */
public final class Sleep extends Operation<Void> {

    private final Clock clock;
    private final long deadline;

    /** Set while the timer is armed. */
    private Clock.@Nullable Timer timer;

    private Sleep(Clock clock, long deadline) {
        this.clock = clock;
        this.deadline = deadline;
    }

    /** A sleep that begins to count now. */
    public static Future<Void> of(Duration duration) {
        if (duration.isNegative()) {
            throw new IllegalArgumentException(
                    "sleep(" + duration + "): a duration cannot be negative");
        }
        Clock clock = Scheduler.current("sleep").clock();
        return new Sleep(clock, clock.deadlineAfter(duration));
    }

    @Override
    protected Poll<Void> advance(Context cx) {
        if (clock.now() >= deadline) {
            return Poll.done();
        }
        if (timer == null) {
            timer = clock.arm(deadline, cx.waker(), origin());
        } else {
            timer.setWaker(cx.waker());
        }
        return Poll.pending();
    }

    @Override
    protected void cancel() {
        if (timer != null) {
            clock.disarm(timer);
        }
    }

    @Override
    public Blocker blocker() {
        return Blocker.on(
                "the clock to reach " + deadline + " ms",
                timer == null ? Subject.NONE : timer.subject());
    }

    @Override
    protected String describe() {
        return "sleep() at line " + origin().line();
    }
}
