package dev.asyncworkbook.kernel.scheduler;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;

/** What one worker counts. Its thread writes; any thread may read, and sees a recent figure. */
public final class WorkerCounters {

    /** The figures that there are. */
    public enum Figure {
        /** Turns of tasks. */
        POLLS,
        /** How often it went to sleep. */
        PARKS,
        /** How often it went to sleep, and how often it woke up. */
        PARKS_AND_UNPARKS,
        /** How often it woke up and found nothing to do. */
        NOOPS,
        /** Tasks that it took from others. */
        STEALS,
        /** How often it took some. */
        STEAL_OPERATIONS,
        /** Tasks that became ready at it. */
        LOCAL_SCHEDULES,
        /** How often its queue was full. */
        OVERFLOWS,
        /** Nanoseconds that it was awake. */
        BUSY_NANOS
    }

    private final Map<Figure, AtomicLong> figures = new EnumMap<>(Figure.class);

    /** Starts at 0. */
    WorkerCounters() {
        for (Figure figure : Figure.values()) {
            figures.put(figure, new AtomicLong());
        }
    }

    void count(Figure figure) {
        add(figure, 1);
    }

    void add(Figure figure, long amount) {
        AtomicLong counter = of(figure);
        counter.setOpaque(counter.getPlain() + amount);
    }

    /** The present figure. */
    public long get(Figure figure) {
        return of(figure).getOpaque();
    }

    private AtomicLong of(Figure figure) {
        return Objects.requireNonNull(figures.get(figure));
    }
}
