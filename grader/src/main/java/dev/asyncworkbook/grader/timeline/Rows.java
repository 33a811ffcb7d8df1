package dev.asyncworkbook.grader.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * A run told shortly.
 *
 * <p>Steps that belong together become one row; a pattern that goes on and on is told once; and
 * where there are still too many rows, turns in which little happens are folded, then the middle is
 * left out. What is left out is always counted.
 */
public final class Rows {

    private static final int LONGEST_PATTERN = 12;
    private static final int FEWEST_REPEATS = 3;

    private final Timeline timeline;
    private List<Row> rows;

    private Rows(Timeline timeline) {
        this.timeline = timeline;
        this.rows = Joining.rows(timeline);
    }

    /** The rows, at most {@code most} of them; at least 3 are allowed. */
    public static List<Row> of(Timeline timeline, int most) {
        Rows told = new Rows(timeline);
        told.foldRepeats();
        if (told.turnCount() > most) {
            told.leaveOutTheMiddle(2 * most);
        }
        told.foldTurns(most);
        told.leaveOutTheMiddle(Math.max(3, most));
        return List.copyOf(told.rows);
    }

    private void foldRepeats() {
        List<Row> kept = new ArrayList<>();
        int i = 0;
        while (i < rows.size()) {
            int period = periodAt(i);
            if (period == 0) {
                kept.add(rows.get(i));
                i++;
                continue;
            }
            int times = timesAt(i, period);
            int end = i + period * times;
            kept.addAll(rows.subList(i, i + period));
            kept.add(repeats(rows.subList(i + period, end), period, times - 1));
            i = end;
        }
        rows = kept;
    }

    /** The length of the pattern that repeats from here on for most rows, or 0. */
    private int periodAt(int begin) {
        int best = 0;
        int covered = 0;
        for (int period = 1; period <= LONGEST_PATTERN; period++) {
            int times = timesAt(begin, period);
            if (times >= FEWEST_REPEATS && times * period > covered) {
                best = period;
                covered = times * period;
            }
        }
        return best;
    }

    private int timesAt(int begin, int period) {
        int i = begin + period;
        while (i < rows.size() && isSame(rows.get(i), rows.get(i - period))) {
            i++;
        }
        return (i - begin) / period;
    }

    private static boolean isSame(Row one, Row other) {
        return one.lane() == other.lane()
                && one.line() == other.line()
                && one.words().equals(other.words());
    }

    private Row repeats(List<Row> repeated, int period, int times) {
        boolean one = repeated.stream().mapToInt(Row::lane).distinct().count() == 1;
        int lane = one ? repeated.getFirst().lane() : Row.SEVERAL;
        String what =
                period == 1
                        ? name(lane) + " does the same "
                        : "the last " + period + " rows happen ";
        return fold(repeated, lane, "... " + what + times + " more times");
    }

    private void foldTurns(int most) {
        while (rows.size() > most) {
            List<int[]> turns = turns();
            if (turns.isEmpty()) {
                return;
            }
            int[] cheapest = turns.getFirst();
            for (int[] turn : turns) {
                if (cost(turn) < cost(cheapest)) {
                    cheapest = turn;
                }
            }
            replace(cheapest[0], cheapest[1], turn(rows.subList(cheapest[0], cheapest[1])));
        }
    }

    private int turnCount() {
        int turns = 0;
        int last = Row.SEVERAL - 1;
        for (Row row : rows) {
            turns += row.lane() == last ? 0 : 1;
            last = row.lane();
        }
        return turns;
    }

    /** Stretches of at least two rows of one task, as pairs of a begin and an end. */
    private List<int[]> turns() {
        List<int[]> turns = new ArrayList<>();
        int begin = 0;
        for (int i = 1; i <= rows.size(); i++) {
            if (i == rows.size() || rows.get(i).lane() != rows.get(begin).lane()) {
                if (i - begin >= 2 && rows.get(begin).lane() != Row.SEVERAL) {
                    turns.add(new int[] {begin, i});
                }
                begin = i;
            }
        }
        return turns;
    }

    /** What a reader loses for each row that is saved. */
    private double cost(int[] turn) {
        int weight = rows.subList(turn[0], turn[1]).stream().mapToInt(Row::weight).max().orElse(0);
        return (double) weight * weight / (turn[1] - turn[0] - 1);
    }

    private Row turn(List<Row> turn) {
        int steps = turn.getLast().last() - turn.getFirst().first() + 1;
        String what =
                turn.stream()
                        .map(Row::words)
                        .filter(words -> !words.equals("runs"))
                        .collect(Collectors.joining("; "));
        int lane = turn.getFirst().lane();
        return fold(turn, lane, "... " + count(steps) + " of " + name(lane) + ": " + what);
    }

    private void leaveOutTheMiddle(int most) {
        if (rows.size() <= most) {
            return;
        }
        int head = most / 3;
        int tail = most - head - 1;
        List<Row> middle = rows.subList(head, rows.size() - tail);
        TreeSet<Integer> lanes = new TreeSet<>();
        for (Step step :
                timeline.steps().subList(middle.getFirst().first(), middle.getLast().last() + 1)) {
            lanes.add(step.lane());
        }
        int steps = middle.getLast().last() - middle.getFirst().first() + 1;
        Row fold = fold(middle, Row.SEVERAL, "... " + count(steps) + " of " + names(lanes));
        replace(head, rows.size() - tail, fold);
    }

    private static Row fold(List<Row> folded, int lane, String words) {
        return new Row(folded.getFirst().first(), folded.getLast().last(), lane, null, words, 0);
    }

    private void replace(int begin, int end, Row row) {
        List<Row> replaced = new ArrayList<>(rows.subList(0, begin));
        replaced.add(row);
        replaced.addAll(rows.subList(end, rows.size()));
        rows = replaced;
    }

    private String names(Set<Integer> lanes) {
        if (lanes.size() > 3) {
            return lanes.size() + " tasks";
        }
        List<String> names = lanes.stream().map(this::name).toList();
        return names.size() == 1
                ? names.getFirst()
                : String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.getLast();
    }

    private String name(int lane) {
        return timeline.lanes().get(lane).name();
    }

    private static String count(int steps) {
        return steps + (steps == 1 ? " step" : " steps");
    }
}
