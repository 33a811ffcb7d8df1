package dev.asyncworkbook.kernel.explore;

import dev.asyncworkbook.kernel.trace.Schedule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Chooses by chance, in one of two ways.
 *
 * <p>By priorities (PCT: Burckhardt et al., <i>A Randomized Scheduler with Probabilistic Guarantees
 * of Finding Bugs</i>, 2010): each task has one at random, the highest that is ready runs, and at a
 * few turns that were drawn beforehand the task that has run falls behind all others. A bug that
 * needs {@code d} turns in a certain order is found with a probability of at least {@code 1 / (n *
 * k^(d-1))} for {@code n} tasks and {@code k} turns. Or uniformly: each ready task is as likely as
 * any other, which finds better what many short turns hide.
 */
final class RandomWalk implements Chooser {

    /** How many turns a bug may need in a certain order, for the guarantee to hold. */
    private static final int DEPTH = 3;

    /** A task that has had so many turns in a row spins: it falls behind. */
    private static final int PATIENCE = 50;

    private final Random random;
    private final boolean byPriority;
    private final Map<Long, Double> priorities = new HashMap<>();
    private final List<Integer> changes = new ArrayList<>();
    private final List<Integer> picks = new ArrayList<>();
    private int turns;
    private long latest;
    private int inARow;

    /**
     * A walk.
     *
     * @param seed what decides all of it
     * @param byPriority in which of the two ways
     * @param usualTurns how many turns a run of the program takes
     */
    RandomWalk(long seed, boolean byPriority, int usualTurns) {
        random = new Random(seed);
        this.byPriority = byPriority;
        for (int i = 1; i < DEPTH; i++) {
            changes.add(random.nextInt(Math.max(1, usualTurns)));
        }
    }

    @Override
    public int chooseTask(Ready ready) {
        int pick = byPriority ? highest(ready) : random.nextInt(ready.size());
        note(ready.task(pick));
        if (ready.size() > 1) {
            picks.add(pick);
        }
        return pick;
    }

    private int highest(Ready ready) {
        int best = 0;
        for (int i = 1; i < ready.size(); i++) {
            if (priority(ready.task(i)) > priority(ready.task(best))) {
                best = i;
            }
        }
        return best;
    }

    private double priority(long task) {
        return priorities.computeIfAbsent(task, _ -> random.nextDouble());
    }

    private void note(long task) {
        inARow = task == latest ? inARow + 1 : 1;
        latest = task;
        if (changes.contains(turns) || inARow == PATIENCE) {
            priorities.put(task, -1.0 - turns);
            inARow = 0;
        }
        turns++;
    }

    @Override
    public int choose(Kind kind, int arity) {
        int pick = random.nextInt(arity);
        picks.add(pick);
        return pick;
    }

    /** How many turns the run took. */
    int turns() {
        return turns;
    }

    @Override
    public Schedule schedule() {
        return new Schedule(picks);
    }
}
