package dev.asyncworkbook.kernel.scheduler;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What a {@link TimerWheel} has to do, as simply as can be: a list in the order of coming due. */
final class WheelModel {

    private static final Comparator<Timer> ORDER =
            Comparator.comparingLong(Timer::deadline).thenComparingLong(Timer::sequence);

    private final List<Timer> timers = new ArrayList<>();

    /** The time up to which timers were taken out. */
    private long now;

    void insert(Timer timer) {
        timers.add(timer);
        timers.sort(ORDER);
    }

    void remove(Timer timer) {
        timers.remove(timer);
    }

    /** When the first one is due: at once, if its deadline has passed. */
    private long dueAt(Timer timer) {
        return Math.max(timer.deadline(), now);
    }

    /** Those that are due first. */
    List<Timer> takeNext(long limit) {
        long first = timers.isEmpty() ? Long.MAX_VALUE : dueAt(timers.getFirst());
        if (first > limit || timers.isEmpty()) {
            now = limit == Long.MAX_VALUE ? now : Math.max(now, limit);
            return List.of();
        }
        List<Timer> due = timers.stream().filter(timer -> dueAt(timer) == first).toList();
        timers.removeAll(due);
        now = first;
        return due;
    }

    /** The time that the earliest one is due at, or MAX_VALUE. */
    long next() {
        return timers.isEmpty() ? Long.MAX_VALUE : dueAt(timers.getFirst());
    }

    List<Timer> timers() {
        return timers;
    }

    long now() {
        return now;
    }
}
