package dev.asyncworkbook.runner;

import dev.asyncworkbook.kernel.explore.Coverage;
import dev.asyncworkbook.kernel.explore.OutcomeTally;
import dev.asyncworkbook.kernel.trace.Schedule;
import dev.asyncworkbook.kernel.trace.Trace;

import java.util.ArrayList;
import java.util.List;

/**
 * What can come of a program.
 *
 * @param coverage how many schedules were run, and what that shows
 * @param found the distinct outcomes, that of the default schedule first
 */
public record ExploredOutcomes(Coverage coverage, List<Found> found) {

    /**
     * One outcome.
     *
     * @param trace the first run that came to it
     * @param schedule the simplest schedule that leads there: it departs least often from first in,
     *     first out
     * @param runs how many of the explored schedules lead there
     */
    public record Found(Trace trace, Schedule schedule, int runs) {}

    /** Copies the list. */
    public ExploredOutcomes {
        found = List.copyOf(found);
    }

    /** A child that was lost has counted nothing: each of its runs then stands for itself. */
    static ExploredOutcomes of(
            Coverage coverage, List<Trace> traces, List<OutcomeTally.Count> counts) {
        List<Found> found = new ArrayList<>();
        for (int i = 0; i < traces.size(); i++) {
            Trace trace = traces.get(i);
            found.add(
                    i < counts.size()
                            ? new Found(trace, counts.get(i).schedule(), counts.get(i).runs())
                            : new Found(trace, trace.schedule(), 1));
        }
        return new ExploredOutcomes(coverage, found);
    }
}
