package dev.asyncworkbook.grader.expect;

import dev.asyncworkbook.kernel.trace.Event;
import dev.asyncworkbook.kernel.trace.EventKind;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The clause {@code output}: which lines the program prints.
 *
 * @param lines the lines
 * @param mode how they are compared
 */
record Printed(List<String> lines, Mode mode) implements Expectation {

    /** How the printed lines are compared with the expected ones. */
    enum Mode {
        /** The same lines in the same order. */
        EXACT("these lines"),
        /** The same lines, each as often, in any order. */
        UNORDERED("these lines, in any order"),
        /** The expected lines come first; more may follow. */
        PREFIX("these lines first"),
        /** The expected lines are there in this order; others may come between them. */
        SUBSEQUENCE("these lines in this order, others between them");

        private final String words;

        Mode(String words) {
            this.words = words;
        }

        /** The name by which lessons speak of it. */
        String label() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Optional<Mode> ofLabel(String label) {
            return Arrays.stream(values()).filter(it -> it.label().equals(label)).findFirst();
        }

        static List<String> labels() {
            return Arrays.stream(values()).map(Mode::label).toList();
        }
    }

    Printed {
        lines = List.copyOf(lines);
    }

    @Override
    public Outcome judge(Observation run) {
        List<String> printed = run.trace().output();
        if (isMetBy(printed)) {
            return Outcome.HOLDS;
        }
        int from = firstDifference(printed);
        String intro = mode == Mode.EXACT ? "" : mode.words + ":\n";
        return new Outcome.Fails(
                intro + Visible.lines(lines, from), Visible.lines(printed, from), print(from, run));
    }

    /** The index of the event that printed this line. */
    private static OptionalInt print(int line, Observation run) {
        return run.events().stream()
                .filter(event -> event.kind() == EventKind.PRINT)
                .skip(line)
                .mapToInt(Event::index)
                .findFirst();
    }

    private boolean isMetBy(List<String> printed) {
        return switch (mode) {
            case EXACT -> printed.equals(lines);
            case UNORDERED -> sorted(printed).equals(sorted(lines));
            case PREFIX ->
                    printed.size() >= lines.size()
                            && printed.subList(0, lines.size()).equals(lines);
            case SUBSEQUENCE -> isSubsequenceOf(printed);
        };
    }

    private boolean isSubsequenceOf(List<String> printed) {
        int found = 0;
        for (String line : printed) {
            if (found < lines.size() && line.equals(lines.get(found))) {
                found++;
            }
        }
        return found == lines.size();
    }

    private int firstDifference(List<String> printed) {
        int same = 0;
        while (same < Math.min(lines.size(), printed.size())
                && lines.get(same).equals(printed.get(same))) {
            same++;
        }
        return same;
    }

    private static List<String> sorted(List<String> lines) {
        List<String> sorted = new ArrayList<>(lines);
        sorted.sort(null);
        return sorted;
    }
}
