package dev.asyncworkbook.kernel.trace;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The list of choices that, with the program, reproduces a run.
 *
 * <p>Where the list ends, the run goes on with the first option each time; trailing zeros are
 * therefore never stored.
 *
 * @param picks the option taken at each choice point, from 0
 */
public record Schedule(List<Integer> picks) {

    /** The schedule that takes the first option everywhere: first in, first out. */
    public static final Schedule DEFAULT = new Schedule(List.of());

    private static final String NOTHING = "-";

    /** Drops the zeros at the end. */
    public Schedule {
        int length = picks.size();
        while (length > 0 && picks.get(length - 1) == 0) {
            length--;
        }
        picks = List.copyOf(picks.subList(0, length));
    }

    /** The schedule written as {@link #toString()} writes it, or empty if the text is not one. */
    public static Optional<Schedule> parse(String text) {
        if (text.equals(NOTHING)) {
            return Optional.of(DEFAULT);
        }
        if (!text.matches("\\d{1,6}(\\.\\d{1,6})*")) {
            return Optional.empty();
        }
        return Optional.of(
                new Schedule(Arrays.stream(text.split("\\.")).map(Integer::valueOf).toList()));
    }

    /** The picks with dots between them, or {@code -} for {@link #DEFAULT}. */
    @Override
    public String toString() {
        return picks.isEmpty()
                ? NOTHING
                : picks.stream().map(String::valueOf).collect(Collectors.joining("."));
    }
}
