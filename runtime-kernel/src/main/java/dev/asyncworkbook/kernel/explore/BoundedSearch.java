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
 *
 * <p>The default is either to run tasks in the usual order, or to let the one that runs go on as
 * long as it can; then a departure is a switch.
 */
final class BoundedSearch implements Chooser {

    /** A task that goes on for longer by default may be spinning. */
    private static final int PATIENCE = 50;

    private final int departures;
    private final boolean sticky;
    private final List<BranchPoint> path = new ArrayList<>();
    private final List<Integer> picks = new ArrayList<>();
    private int depth;
    private boolean diverged;
    private long latest;
    private int inARow;

    /**
     * Makes a search for the schedules that depart exactly so often.
     *
     * @param sticky whether by default a task goes on as long as it can
     */
    BoundedSearch(int departures, boolean sticky) {
        this.departures = departures;
        this.sticky = sticky;
    }

    /** Prepares the next run. */
    void begin() {
        depth = 0;
        picks.clear();
        latest = 0;
        inARow = 0;
    }

    @Override
    public int chooseTask(Ready ready) {
        int first = sticky && inARow < PATIENCE ? placeOfLatest(ready) : 0;
        int rank = ready.size() < 2 ? 0 : next(ready.size());
        int pick = rank == 0 ? first : rank <= first ? rank - 1 : rank;
        if (ready.size() > 1) {
            picks.add(pick);
        }
        inARow = ready.task(pick) == latest ? inARow + 1 : 1;
        latest = ready.task(pick);
        return pick;
    }

    private int placeOfLatest(Ready ready) {
        for (int i = 0; i < ready.size(); i++) {
            if (ready.task(i) == latest) {
                return i;
            }
        }
        return 0;
    }

    @Override
    public int choose(Kind kind, int arity) {
        int pick = next(arity);
        picks.add(pick);
        return pick;
    }

    private int next(int arity) {
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
        return new Schedule(picks);
    }
}
