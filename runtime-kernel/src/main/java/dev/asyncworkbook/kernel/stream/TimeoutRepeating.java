package dev.asyncworkbook.kernel.stream;

import dev.asyncworkbook.kernel.Context;
import dev.asyncworkbook.kernel.Future;
import dev.asyncworkbook.kernel.Option;
import dev.asyncworkbook.kernel.Poll;
import dev.asyncworkbook.kernel.Some;
import dev.asyncworkbook.kernel.scheduler.Blocker;
import dev.asyncworkbook.kernel.scheduler.Children;
import dev.asyncworkbook.kernel.time.Elapsed;
import dev.asyncworkbook.kernel.time.Instant;
import dev.asyncworkbook.kernel.time.Interval;

import org.jspecify.annotations.Nullable;

/** Another stream, which throws at each tick that comes before the next value. */
final class TimeoutRepeating<T> extends Stage<T, T> {

    private final Interval interval;

    /** The tick that is waited for; null while none is. */
    private @Nullable Future<Instant> tick;

    TimeoutRepeating(Stream<T> source, Interval interval) {
        super(new Fuse<>(source));
        this.interval = interval;
    }

    @Override
    public Poll<Option<T>> pollNext(Context cx) {
        Poll<Option<T>> next = pollSource(cx);
        if (next instanceof Poll.Ready<Option<T>>(Option<T> option)) {
            stop();
            if (option instanceof Some) {
                interval.reset();
            }
            return next;
        }
        if (tick == null) {
            tick = interval.tick();
        }
        if (tick.poll(cx).isReady()) {
            tick = null;
            throw new Elapsed();
        }
        return Poll.pending();
    }

    private void stop() {
        if (tick != null) {
            tick.drop();
            tick = null;
        }
    }

    @Override
    public void close() {
        stop();
        super.close();
    }

    @Override
    public @Nullable Blocker blocker() {
        return tick == null ? super.blocker() : Children.blockerOf(tick);
    }
}
