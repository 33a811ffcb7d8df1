package dev.asyncworkbook.kernel.explore;

import dev.asyncworkbook.kernel.trace.Schedule;

import java.util.ArrayList;
import java.util.List;

/**
 * The search through every schedule that departs from the default one a given number of times: with
 * the numbers 0, 1, 2 in turn, the simplest schedule that shows a bug comes first.
 *
 * <p>It leaves no schedule out for being like another one, since which of two like schedules
 * departs less often cannot be known in advance.
 */
final class BoundedSearch implements Chooser {

    private final int departures;
    private final List<BranchPoint> path = new ArrayList<>();
    private int depth;
    private boolean diverged;

    /** Makes a search for the schedules that depart exactly so often. */
    BoundedSearch(int departures) {
        this.departures = departures;
    }

    /** Prepares the next run. */
    void begin() {
        depth = 0;
    }

    @Override
    public int choose(Kind kind, int arity) {
        if (depth == path.size()) {
            path.add(new BranchPoint(arity));
        }
        BranchPoint point = path.get(depth);
        depth++;
        if (point.arity() != arity) {
            diverged = true;
            return 0;
        }
        return point.pick();
    }

    /** Whether the run departed as often as it should; if not, a lower bound has seen it. */
    boolean isExact() {
        return departuresWithin(depth) == departures;
    }

    /** Goes on to the next schedule, after a run; whether there is one. */
    boolean next() {
        while (!path.isEmpty()) {
            int last = path.size() - 1;
            BranchPoint point = path.get(last);
            if (departuresWithin(last) < departures && point.pickNext()) {
                return true;
            }
            path.removeLast();
        }
        return false;
    }

    private int departuresWithin(int length) {
        int count = 0;
        for (BranchPoint point : path.subList(0, length)) {
            if (point.pick() != 0) {
                count++;
            }
        }
        return count;
    }

    /** Whether the program did not offer the same choices again. */
    boolean hasDiverged() {
        return diverged || depth < path.size();
    }

    @Override
    public Schedule schedule() {
        return new Schedule(path.stream().limit(depth).map(BranchPoint::pick).toList());
    }
}
