package dev.asyncworkbook.kernel.explore;

import dev.asyncworkbook.kernel.trace.Schedule;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/**
 * The search through every schedule: each run repeats the path of the one before up to the deepest
 * choice that has another option, takes that, and then goes on with the first option each time.
 *
 * <p>With sleep sets (Godefroid, <i>Partial-Order Methods for the Verification of Concurrent
 * Systems</i>, 1996) it runs one schedule to its end for each class of schedules that differ in the
 * order of independent turns only. What a turn touches is known after it has run, and that is when
 * it is needed: only turns that were tried go to sleep. The path is all that is kept in memory.
 *
 * <p>Its life: {@link #begin}, a run with it as the chooser, {@link #next}, and again.
 */
final class DepthFirst implements Chooser {

    private final boolean reduced;
    private final Fairness fairness = new Fairness();
    private final List<Point> path = new ArrayList<>();

    /** How many points of the path the run has come to. */
    private int depth;

    /** The first point from which turns are new in this run. */
    private int fresh;

    /** The turn that is running, and what it has touched if it is new. */
    private @Nullable TurnPoint turn;

    private @Nullable Footprint footprint;
    private boolean abandoned;
    private boolean diverged;

    DepthFirst(boolean reduced) {
        this.reduced = reduced;
    }

    /** Prepares the next run. */
    void begin() {
        depth = 0;
        turn = null;
        footprint = null;
        abandoned = false;
    }

    @Override
    public int chooseTask(Ready ready) {
        endTurn();
        TurnPoint point = depth < path.size() ? known(ready) : discover(ready);
        if (point == null) {
            return ABANDON;
        }
        turn = point;
        footprint = reduced && depth >= fresh ? new Footprint() : null;
        depth++;
        return point.pick();
    }

    private @Nullable TurnPoint known(Ready ready) {
        boolean same = path.get(depth) instanceof TurnPoint known && known.offers(ready);
        diverged |= !same;
        return same ? (TurnPoint) path.get(depth) : null;
    }

    private @Nullable TurnPoint discover(Ready ready) {
        long[] tasks = new long[ready.size()];
        for (int i = 0; i < tasks.length; i++) {
            tasks[i] = ready.task(i);
        }
        TurnPoint before = turn;
        List<TurnPoint.Sleeper> asleep = new ArrayList<>();
        if (before != null && footprint != null) {
            before.keepAsleep(footprint, asleep);
        }
        int[] waits = before == null ? new int[tasks.length] : before.waitsAfter(tasks);
        TurnPoint point = new TurnPoint(tasks, waits, asleep);
        fairness.observe(point.longestWait());
        if (!point.pickFirst(fairness)) {
            abandoned = true;
            return null;
        }
        path.add(point);
        return point;
    }

    @Override
    public boolean wantsFootprints() {
        return reduced;
    }

    @Override
    public @Nullable Footprint footprint() {
        return footprint;
    }

    @Override
    public int choose(Kind kind, int arity) {
        if (abandoned) {
            return 0;
        }
        if (depth == path.size()) {
            path.add(new BranchPoint(arity));
        }
        Point point = path.get(depth);
        depth++;
        if (point instanceof TurnPoint || point.arity() != arity) {
            diverged = true;
            return 0;
        }
        return point.pick();
    }

    private void endTurn() {
        if (turn != null && footprint != null) {
            turn.touched(footprint);
        }
    }

    /** Goes on to the next schedule, after a run; whether there is one. */
    boolean next() {
        endTurn();
        while (!path.isEmpty()) {
            boolean more =
                    switch (path.getLast()) {
                        case BranchPoint branch -> branch.pickNext();
                        case TurnPoint point -> nextTask(point);
                    };
            if (more) {
                fresh = latestTurn();
                return true;
            }
            path.removeLast();
        }
        return false;
    }

    private boolean nextTask(TurnPoint point) {
        // What fairness has cut short was not seen to its end.
        if (reduced && !fairness.isOn()) {
            point.exhausted();
        }
        return point.pickNext(fairness);
    }

    /** The turn in which the latest choice lies. */
    private int latestTurn() {
        int place = path.size() - 1;
        while (!(path.get(place) instanceof TurnPoint)) {
            place--;
        }
        return place;
    }

    /** Whether the run was broken off because all that could follow was seen before. */
    boolean wasAbandoned() {
        return abandoned;
    }

    /** Whether the program did not offer the same choices again. */
    boolean hasDiverged() {
        return diverged || (!abandoned && depth < path.size());
    }

    /** Whether unfair schedules were left out. */
    boolean isFair() {
        return fairness.isOn();
    }

    @Override
    public Schedule schedule() {
        List<Integer> picks = new ArrayList<>(depth);
        for (Point point : path.subList(0, depth)) {
            if (point.arity() > 1) {
                picks.add(point.pick());
            }
        }
        return new Schedule(picks);
    }
}
