package dev.asyncworkbook.kernel.explore;

import dev.asyncworkbook.kernel.trace.Schedule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A chooser that repeats a schedule, then takes the first option each time, and remembers what
 * there was to choose.
 */
public final class SchedulePlayer implements Chooser {

    private final List<Integer> prefix;
    private final List<Integer> picks = new ArrayList<>();
    private final List<Integer> arities = new ArrayList<>();
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
        arities.add(arity);
        return pick;
    }

    /** What was chosen. */
    public Schedule schedule() {
        return new Schedule(picks);
    }

    /** Whether the run did not offer the options that the schedule takes. */
    public boolean hasDiverged() {
        return diverged || picks.size() < prefix.size();
    }

    /** The next schedule in depth-first order: the last choice that has another option takes it. */
    public Optional<Schedule> next() {
        for (int i = picks.size() - 1; i >= 0; i--) {
            if (picks.get(i) + 1 < arities.get(i)) {
                List<Integer> next = new ArrayList<>(picks.subList(0, i));
                next.add(picks.get(i) + 1);
                return Optional.of(new Schedule(next));
            }
        }
        return Optional.empty();
    }
}
