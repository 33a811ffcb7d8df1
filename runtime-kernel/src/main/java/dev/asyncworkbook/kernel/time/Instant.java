package dev.asyncworkbook.kernel.time;

import dev.asyncworkbook.kernel.None;
import dev.asyncworkbook.kernel.NotAsync;
import dev.asyncworkbook.kernel.Option;
import dev.asyncworkbook.kernel.Some;
import dev.asyncworkbook.kernel.scheduler.Clock;
import dev.asyncworkbook.kernel.scheduler.Scheduler;

import java.time.Duration;
import java.util.Locale;

/**
 * A moment of a runtime's clock.
 *
 * @param nanos nanoseconds since the runtime was made
 */
public record Instant(long nanos) implements Comparable<Instant> {

    /**
     * The present moment.
     *
     * @throws NotAsync outside a runtime
     */
    public static Instant now() {
        return new Instant(Scheduler.current("Instant.now").clock().nanos());
    }

    /** How much time has passed since this moment; zero if it is still to come. */
    public Duration elapsed() {
        return now().durationSince(this);
    }

    /** How much later this moment is than an earlier one; zero if it is not later. */
    public Duration durationSince(Instant earlier) {
        return Duration.ofNanos(Math.max(0, nanos - earlier.nanos));
    }

    /** How much later this moment is than another one; {@code None} if it is earlier. */
    public Option<Duration> checkedDurationSince(Instant earlier) {
        return isBefore(earlier) ? new None<>() : new Some<>(durationSince(earlier));
    }

    /** The moment that is later by a duration. */
    public Instant plus(Duration duration) {
        return new Instant(Clock.instantAfter(nanos, duration));
    }

    /** The moment that is earlier by a duration. */
    public Instant minus(Duration duration) {
        return new Instant(nanos - duration.toNanos());
    }

    /** Whether this moment comes before the other one. */
    public boolean isBefore(Instant other) {
        return nanos < other.nanos;
    }

    /** Whether this moment comes after the other one. */
    public boolean isAfter(Instant other) {
        return nanos > other.nanos;
    }

    @Override
    public int compareTo(Instant other) {
        return Long.compare(nanos, other.nanos);
    }

    @Override
    public String toString() {
        return Duration.ofNanos(nanos).toString().substring(2).toLowerCase(Locale.ROOT);
    }
}
