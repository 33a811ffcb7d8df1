package dev.asyncworkbook.kerneltest;

import dev.asyncworkbook.kernel.Action;
import dev.asyncworkbook.kernel.explore.Chooser;
import dev.asyncworkbook.kernel.explore.Execution;
import dev.asyncworkbook.kernel.explore.Footprint;
import dev.asyncworkbook.kernel.explore.Limits;
import dev.asyncworkbook.kernel.trace.SwitchLevel;
import dev.asyncworkbook.kernel.trace.Trace;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Counts the schedules of a program one by one, and their classes: the independent account that the
 * explorer is held against. A schedule's class is written as its Foata normal form, in which each
 * turn stands as early as what it depends on allows.
 */
final class EverySingleSchedule implements Chooser {

    /** A turn, and what a task chose within it. */
    private record Turn(long task, Footprint footprint, List<Integer> picks) {}

    private final List<int[]> path = new ArrayList<>();
    private final List<Turn> turns = new ArrayList<>();
    private final Set<String> classes = new TreeSet<>();
    private final Set<String> outcomes = new TreeSet<>();
    private int depth;
    private int schedules;
    private @Nullable Footprint footprint;

    /** Goes through all schedules of a program that has no more than {@code most}. */
    static EverySingleSchedule of(Action program, int most) {
        EverySingleSchedule search = new EverySingleSchedule();
        do {
            search.run(program);
            if (search.schedules > most) {
                throw new AssertionError("more than " + most + " schedules");
            }
        } while (search.next());
        return search;
    }

    /** How many there are. */
    int schedules() {
        return schedules;
    }

    /** How many are left if those are counted once that differ in independent turns only. */
    int classes() {
        return classes.size();
    }

    /** What comes of them. */
    Set<String> outcomes() {
        return outcomes;
    }

    /** What came of one of them: the lines it printed, and how it ended. */
    static String outcome(Trace trace) {
        return String.join(",", trace.output()) + " " + trace.ending().end().label();
    }

    private void run(Action program) {
        depth = 0;
        turns.clear();
        Trace trace =
                Execution.run(
                        Programs.body(program),
                        this,
                        SwitchLevel.AWAIT,
                        Limits.DEFAULT,
                        Map.of(),
                        _ -> {});
        schedules++;
        outcomes.add(outcome(trace));
        classes.add(normalForm());
    }

    private boolean next() {
        while (!path.isEmpty()) {
            int[] last = path.getLast();
            if (++last[0] < last[1]) {
                return true;
            }
            path.removeLast();
        }
        return false;
    }

    @Override
    public int chooseTask(Ready ready) {
        int pick = ready.size() > 1 ? pick(ready.size()) : 0;
        footprint = new Footprint();
        turns.add(new Turn(ready.task(pick), footprint, new ArrayList<>()));
        return pick;
    }

    @Override
    public @Nullable Footprint footprint() {
        return footprint;
    }

    @Override
    public int choose(Kind kind, int arity) {
        int pick = pick(arity);
        turns.getLast().picks.add(pick);
        return pick;
    }

    private int pick(int arity) {
        if (depth == path.size()) {
            path.add(new int[] {0, arity});
        }
        return path.get(depth++)[0];
    }

    private String normalForm() {
        int[] levels = new int[turns.size()];
        Map<Long, Integer> counts = new HashMap<>();
        List<String> words = new ArrayList<>();
        for (int i = 0; i < levels.length; i++) {
            Turn turn = turns.get(i);
            for (int j = 0; j < i; j++) {
                if (dependent(turns.get(j), turn)) {
                    levels[i] = Math.max(levels[i], levels[j] + 1);
                }
            }
            int number = counts.merge(turn.task, 1, Integer::sum);
            words.add("%05d:%d.%d%s".formatted(levels[i], turn.task, number, turn.picks));
        }
        return words.stream().sorted().collect(Collectors.joining(" "));
    }

    private static boolean dependent(Turn one, Turn other) {
        return one.task == other.task || !one.footprint.isIndependentOf(other.footprint);
    }
}
