package dev.asyncworkbook.kernel.trace;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The list of choices that, with the program, reproduces a run.
 *
 * <p>Where the list ends, the run goes on with the first option each time; trailing zeros are
 * therefore never stored.
 *
 * @param level where tasks could be interrupted, which decides where there is a choice
 * @param picks the option taken at each choice point, from 0
 */
public record Schedule(SwitchLevel level, List<Integer> picks) {

    /** The schedule that takes the first option everywhere: the order of Tokio. */
    public static final Schedule DEFAULT = new Schedule(List.of());

    private static final String NOTHING = "-";

    /** Fewer zeros in a row are as short when they are written out. */
    private static final int RUN = 3;

    private static final int MOST_PICKS = 1_000_000;

    private static final Pattern DOT = Pattern.compile("\\.");

    private static final Pattern FORM =
            Pattern.compile("([sf]?)(-|(?:z?\\d{1,6})(?:\\.z?\\d{1,6})*)");

    /** Drops the zeros at the end. */
    public Schedule {
        int length = picks.size();
        while (length > 0 && picks.get(length - 1) == 0) {
            length--;
        }
        picks = List.copyOf(picks.subList(0, length));
    }

    /** A schedule in which tasks switch at their awaits. */
    public Schedule(List<Integer> picks) {
        this(SwitchLevel.AWAIT, picks);
    }

    /** The same choices for tasks that can be interrupted elsewhere. */
    public Schedule at(SwitchLevel newLevel) {
        return new Schedule(newLevel, picks);
    }

    /** The schedule written as {@link #toString()} writes it, or empty if the text is not one. */
    public static Optional<Schedule> parse(String text) {
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        SwitchLevel level = SwitchLevel.ofPrefix(matcher.group(1));
        List<Integer> picks = new ArrayList<>();
        if (!matcher.group(2).equals(NOTHING)) {
            for (String item : List.of(DOT.split(matcher.group(2)))) {
                boolean zeros = item.startsWith("z");
                int number = Integer.parseInt(zeros ? item.substring(1) : item);
                picks.addAll(zeros ? Collections.nCopies(number, 0) : List.of(number));
                if (picks.size() > MOST_PICKS) {
                    return Optional.empty();
                }
            }
        }
        return Optional.of(new Schedule(level, picks));
    }

    /**
     * The level, {@code s} or {@code f} or nothing for {@link SwitchLevel#AWAIT}, then the picks
     * with dots between them, where {@code z7} stands for seven zeros, or {@code -} for none.
     */
    @Override
    public String toString() {
        List<String> items = new ArrayList<>();
        int place = 0;
        while (place < picks.size()) {
            int zeros = 0;
            while (picks.get(place + zeros) == 0) {
                zeros++;
            }
            if (zeros >= RUN) {
                items.add("z" + zeros);
            } else {
                items.addAll(Collections.nCopies(zeros, "0"));
            }
            place += zeros;
            items.add(String.valueOf(picks.get(place)));
            place++;
        }
        return level.prefix() + (items.isEmpty() ? NOTHING : String.join(".", items));
    }
}
