package dev.asyncworkbook.kernel.explore;

import dev.asyncworkbook.kernel.trace.Schedule;

import java.util.ArrayList;
import java.util.List;

/**
 * A chooser that repeats a schedule, then takes the first option each time, and remembers what it
 * took.
 */
public final class SchedulePlayer implements Chooser {

    private final List<Integer> prefix;
    private final List<Integer> picks = new ArrayList<>();
    private boolean diverged;

    /** Repeats the schedule. */
    public SchedulePlayer(Schedule schedule) {
        prefix = schedule.picks();
    }

    @Override
    public int choose(Kind kind, int arity) {
        int place = picks.size();
        int pick = place < prefix.size() ? prefix.get(place) : 0;
        if (pick >= arity) {
            diverged = true;
            pick = 0;
        }
        picks.add(pick);
        return pick;
    }

    @Override
    public Schedule schedule() {
        return new Schedule(picks);
    }

    /** Whether the run did not offer the options that the schedule takes. */
    public boolean hasDiverged() {
        return diverged || picks.size() < prefix.size();
    }
}
