package dev.asyncworkbook.grader.expect;

import dev.asyncworkbook.kernel.trace.Event;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/**
 * The clauses {@code exactly}, {@code atLeast} and {@code atMost}: how often something happens.
 *
 * @param bound how to compare
 * @param times with what
 * @param event what to count
 */
record Counted(Bound bound, int times, Pattern event) implements Expectation {

    private static final int MOST_SHOWN = 5;

    /** How a number of events is compared. */
    enum Bound {
        EXACTLY("exactly"),
        AT_LEAST("at least"),
        AT_MOST("at most");

        private final String words;

        Bound(String words) {
            this.words = words;
        }

        private boolean admits(int count, int times) {
            return switch (this) {
                case EXACTLY -> count == times;
                case AT_LEAST -> count >= times;
                case AT_MOST -> count <= times;
            };
        }
    }

    @Override
    public Outcome judge(Observation run) {
        List<Event> found = run.events().stream().filter(it -> event.matches(it, run)).toList();
        if (bound.admits(found.size(), times)) {
            return Outcome.HOLDS;
        }
        return new Outcome.Fails(
                bound.words + " " + times(times) + ": " + event.describe(),
                actual(found, run),
                found.size() > times
                        ? OptionalInt.of(found.get(times).index())
                        : OptionalInt.empty());
    }

    private static String actual(List<Event> found, Observation run) {
        if (found.isEmpty()) {
            return "never";
        }
        String shown =
                found.stream()
                        .limit(MOST_SHOWN)
                        .map(it -> "\n- " + Visible.event(it, run))
                        .collect(Collectors.joining());
        return times(found.size()) + ":" + shown + (found.size() > MOST_SHOWN ? "\n- ..." : "");
    }

    private static String times(int count) {
        return count == 1 ? "once" : count + " times";
    }
}
