package dev.asyncworkbook.grader.course;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** In which schedules a check's expectation must hold. */
public enum Quantifier {
    /** In the default schedule: the usual order. */
    DEFAULT,
    /** In every schedule. */
    ALL,
    /** In at least one schedule. */
    SOME,
    /** Over all schedules together: which ways there are for the program to turn out. */
    OUTCOMES;

    /** The name by which lessons speak of it. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The quantifier with this {@link #label()}. */
    public static Optional<Quantifier> ofLabel(String label) {
        return Arrays.stream(values()).filter(it -> it.label().equals(label)).findFirst();
    }

    /** All labels, in the order of their declaration. */
    public static List<String> labels() {
        return Arrays.stream(values()).map(Quantifier::label).toList();
    }
}
