package dev.asyncworkbook.kernel.stream;

import dev.asyncworkbook.kernel.Future;
import dev.asyncworkbook.kernel.Option;
import dev.asyncworkbook.kernel.Some;
import dev.asyncworkbook.kernel.time.Instant;
import dev.asyncworkbook.kernel.time.Interval;

/** The ticks of an {@link Interval} as a stream, which never ends. */
public final class IntervalStream extends Source<Instant, Instant> {

    private final Interval interval;

    /** Takes the interval over. */
    public IntervalStream(Interval interval) {
        this.interval = interval;
    }

    /** Gives the interval back; this stream is of no use afterwards. */
    public Interval intoInner() {
        stop();
        return interval;
    }

    /** Leaves the clock alone. */
    @Override
    public void close() {
        stop();
    }

    @Override
    Future<Instant> begin() {
        return interval.tick();
    }

    @Override
    Option<Instant> give(Instant tick) {
        return new Some<>(tick);
    }
}
