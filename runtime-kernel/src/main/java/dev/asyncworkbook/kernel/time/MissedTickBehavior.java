package dev.asyncworkbook.kernel.time;

/** What an {@link Interval} does when a tick is taken more than 5 ms late. */
public enum MissedTickBehavior {
    /** The ticks that were missed follow at once, until the schedule is caught up with. */
    BURST {
        @Override
        long next(long due, long now, long period) {
            return due + period;
        }
    },
    /** The schedule is moved: the next tick comes one period after the late one. */
    DELAY {
        @Override
        long next(long due, long now, long period) {
            return now + period;
        }
    },
    /** The missed ticks are left out; the next one comes when the schedule has it. */
    SKIP {
        @Override
        long next(long due, long now, long period) {
            return now + period - (now - due) % period;
        }
    };

    /** When the tick after a late one is due; all in nanoseconds. */
    abstract long next(long due, long now, long period);
}
