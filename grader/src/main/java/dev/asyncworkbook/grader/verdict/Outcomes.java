package dev.asyncworkbook.grader.verdict;

import dev.asyncworkbook.kernel.trace.End;
import dev.asyncworkbook.kernel.trace.Schedule;
import dev.asyncworkbook.kernel.trace.Trace;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Collects the distinct outcomes of a program over its schedules, and for each the simplest
 * schedule; the runs themselves are not kept.
 */
public final class Outcomes {

    /** What tells two outcomes apart. */
    private record Key(List<String> output, End end) {}

    private static final Comparator<Schedule> SIMPLEST =
            Comparator.comparingLong(Outcomes::departures)
                    .thenComparingInt(schedule -> schedule.picks().size());

    private final Map<Key, Outcome> outcomes = new LinkedHashMap<>();

    /** Looks at one run. */
    public void visit(Trace trace) {
        Key key = new Key(trace.output(), trace.ending().end());
        outcomes.merge(key, outcome(trace), Outcomes::merged);
    }

    private static Outcome outcome(Trace trace) {
        return new Outcome(trace.output(), trace.ending(), trace.schedule(), 1);
    }

    private static Outcome merged(Outcome known, Outcome other) {
        Outcome simpler = SIMPLEST.compare(other.schedule(), known.schedule()) < 0 ? other : known;
        int schedules = known.schedules() + other.schedules();
        return new Outcome(known.output(), simpler.ending(), simpler.schedule(), schedules);
    }

    /** How often a schedule does not take the first option. */
    private static long departures(Schedule schedule) {
        return schedule.picks().stream().filter(pick -> pick != 0).count();
    }

    /** The outcomes, that of the default schedule first, the others as they were found. */
    public List<Outcome> found() {
        return List.copyOf(outcomes.values());
    }
}
