package dev.asyncworkbook.kernel.time;

import dev.asyncworkbook.kernel.Context;
import dev.asyncworkbook.kernel.Future;
import dev.asyncworkbook.kernel.Poll;
import dev.asyncworkbook.kernel.scheduler.Blocker;
import dev.asyncworkbook.kernel.scheduler.Budget;
import dev.asyncworkbook.kernel.scheduler.Children;
import dev.asyncworkbook.kernel.scheduler.Clock;
import dev.asyncworkbook.kernel.scheduler.Operation;
import dev.asyncworkbook.kernel.scheduler.Scheduler;

import org.jspecify.annotations.Nullable;

import java.time.Duration;

/**
 * A future with a deadline.
 *
 * <p>The future is polled first, so one that is ready wins even when the deadline has come. When
 * the deadline comes first, the future is dropped and {@link Elapsed} is thrown.
 *
 * @param <T> what the future produces
 */
public final class Timeout<T extends @Nullable Object> extends Operation<T> {

    private final Future<T> future;
    private final Alarm alarm;

    /** Whether the future belongs to somebody else again. */
    private boolean released;

    private Timeout(Future<T> future, Clock clock, long instant) {
        this.future = Children.adopt(future);
        alarm = new Alarm(clock, instant, origin());
    }

    /**
     * Gives a future so much time, from now on.
     *
     * @throws IllegalArgumentException if the duration is negative
     */
    public static <T extends @Nullable Object> Timeout<T> of(Duration duration, Future<T> future) {
        if (duration.isNegative()) {
            throw new IllegalArgumentException(
                    "timeout(" + duration + "): a duration cannot be negative");
        }
        Clock clock = Scheduler.current("timeout").clock();
        return new Timeout<>(future, clock, clock.instantAfter(duration));
    }

    /** Gives a future time until a moment. */
    public static <T extends @Nullable Object> Timeout<T> until(
            Instant deadline, Future<T> future) {
        Clock clock = Scheduler.current("timeoutAt").clock();
        return new Timeout<>(future, clock, deadline.nanos());
    }

    /** The future, to look at. */
    public Future<T> getRef() {
        return future;
    }

    /** Ends this timeout and gives the future back, which has no deadline any more. */
    public Future<T> intoInner() {
        released = true;
        drop();
        return future;
    }

    @Override
    protected boolean isShared() {
        return false;
    }

    @Override
    protected boolean isCooperative() {
        return false;
    }

    /** A future that spends the whole budget again and again does not outlive its deadline. */
    @Override
    protected Poll<T> advance(Context cx) {
        boolean hadBudget = Budget.hasRemaining();
        Poll<T> answer = pollFuture(cx);
        if (answer.isReady()) {
            alarm.unset();
            return answer;
        }
        boolean spent = !Budget.hasRemaining();
        if ((!spent || hadBudget) && alarm.poll(cx)) {
            future.drop();
            throw new Elapsed();
        }
        return answer;
    }

    private Poll<T> pollFuture(Context cx) {
        try {
            return future.poll(cx);
        } catch (Throwable thrown) {
            alarm.unset();
            throw thrown;
        }
    }

    @Override
    protected void cancel() {
        alarm.unset();
    }

    @Override
    protected void dropped() {
        if (!released) {
            future.drop();
        }
    }

    @Override
    public @Nullable Blocker blocker() {
        Blocker inner = Children.blockerOf(future);
        return inner == null ? Blocker.on(alarm.what(), alarm.subject()) : inner;
    }

    @Override
    protected String describe() {
        return "timeout() at line " + origin().line();
    }
}
