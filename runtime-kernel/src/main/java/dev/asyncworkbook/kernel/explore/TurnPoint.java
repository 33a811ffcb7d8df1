package dev.asyncworkbook.kernel.explore;

import java.util.List;

/**
 * A state in which a task gets its turn, on the path of a depth-first search: which tasks could
 * have it, and which need not.
 *
 * <p>A task is asleep here if its turn was tried at an earlier state, or here, and nothing that
 * happened since touches what that turn touched: whatever follows from giving it the turn now was
 * seen then.
 */
final class TurnPoint implements Point {

    /**
     * A task whose turn was tried.
     *
     * @param task its number
     * @param footprint all that its turn touches, however its own choices come out
     */
    record Sleeper(long task, Footprint footprint) {}

    private final long[] ready;

    /** For each ready task, how many turns others have had while it was ready. */
    private final int[] waits;

    private final List<Sleeper> asleep;
    private int pick;

    /** What the picked task's turn touched, over all its own choices that were tried. */
    private Footprint touched = new Footprint();

    TurnPoint(long[] ready, int[] waits, List<Sleeper> asleep) {
        this.ready = ready;
        this.waits = waits;
        this.asleep = asleep;
    }

    /** Whether the same tasks are ready. */
    boolean offers(Chooser.Ready now) {
        if (now.size() != ready.length) {
            return false;
        }
        for (int i = 0; i < ready.length; i++) {
            if (now.task(i) != ready[i]) {
                return false;
            }
        }
        return true;
    }

    /** Takes the first task that is worth a turn; whether there is one. */
    boolean pickFirst(Fairness fairness) {
        pick = -1;
        return pickNext(fairness);
    }

    /** Takes the next task that is worth a turn; whether there is one. */
    boolean pickNext(Fairness fairness) {
        touched = new Footprint();
        do {
            pick++;
        } while (pick < ready.length && (isAsleep(ready[pick]) || !fairness.allows(waits, pick)));
        return pick < ready.length;
    }

    private boolean isAsleep(long task) {
        for (Sleeper sleeper : asleep) {
            if (sleeper.task == task) {
                return true;
            }
        }
        return false;
    }

    /** Puts the picked task to sleep: all that can follow from its turn was seen. */
    void exhausted() {
        asleep.add(new Sleeper(ready[pick], touched));
    }

    /** Adds what the picked task's turn has touched. */
    void touched(Footprint more) {
        touched.addAll(more);
    }

    /** Those who are still asleep after a turn that has touched this much. */
    void keepAsleep(Footprint turn, List<Sleeper> stillAsleep) {
        for (Sleeper sleeper : asleep) {
            if (sleeper.task != task() && sleeper.footprint.isIndependentOf(turn)) {
                stillAsleep.add(sleeper);
            }
        }
    }

    /** How long each task has waited that is ready after the picked one has had its turn. */
    int[] waitsAfter(long[] readyThen) {
        int[] result = new int[readyThen.length];
        for (int i = 0; i < result.length; i++) {
            int before = placeOf(readyThen[i]);
            result[i] = before < 0 || before == pick ? 0 : waits[before] + 1;
        }
        return result;
    }

    private int placeOf(long task) {
        for (int i = 0; i < ready.length; i++) {
            if (ready[i] == task) {
                return i;
            }
        }
        return -1;
    }

    /** The longest wait of a task that is ready. */
    int longestWait() {
        int longest = 0;
        for (int wait : waits) {
            longest = Math.max(longest, wait);
        }
        return longest;
    }

    /** The number of the task that has the turn. */
    long task() {
        return ready[pick];
    }

    @Override
    public int pick() {
        return pick;
    }

    @Override
    public int arity() {
        return ready.length;
    }
}
