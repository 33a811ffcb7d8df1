package dev.asyncworkbook.kernel.explore;

import dev.asyncworkbook.kernel.trace.End;
import dev.asyncworkbook.kernel.trace.Schedule;
import dev.asyncworkbook.kernel.trace.Trace;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Counts the runs that come to the same, and keeps for each outcome the simplest schedule that
 * leads there: the one that departs least often from the default one. It grows with the outcomes,
 * not with the runs.
 */
public final class OutcomeTally {

    private static final Comparator<Schedule> SIMPLEST =
            Comparator.comparingLong(OutcomeTally::departures)
                    .thenComparingInt(schedule -> schedule.picks().size());

    /** What is the same in all runs of one outcome. */
    private record Key(List<String> output, End end) {}

    /**
     * What is known of one outcome.
     *
     * @param schedule the simplest schedule that leads there
     * @param runs how many runs led there
     */
    public record Count(Schedule schedule, int runs) {}

    private final Map<Key, Count> counts = new LinkedHashMap<>();

    /** Makes a tally of nothing. */
    public OutcomeTally() {}

    /** Counts a run; whether it is the first that comes to this. */
    public boolean add(Trace trace) {
        Key key = new Key(trace.output(), trace.ending().end());
        Count one = new Count(trace.schedule(), 1);
        return counts.merge(key, one, OutcomeTally::merged).runs == 1;
    }

    private static Count merged(Count known, Count other) {
        boolean simpler = SIMPLEST.compare(other.schedule, known.schedule) < 0;
        return new Count(simpler ? other.schedule : known.schedule, known.runs + other.runs);
    }

    /** How often a schedule does not take the first option. */
    private static long departures(Schedule schedule) {
        return schedule.picks().stream().filter(pick -> pick != 0).count();
    }

    /** The outcomes, in the order in which they were found. */
    public List<Count> counts() {
        return List.copyOf(counts.values());
    }
}
