package dev.asyncworkbook.kernel.trace;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The ways in which a run can end. */
public enum End {
    /** {@code main} returned. */
    COMPLETE,
    /** Nothing could run any more and {@code main} had not returned. */
    DEADLOCK,
    /** {@code main} threw. */
    PANIC,
    /** The limit on scheduling steps was reached. */
    STUCK,
    /** The limit on time was reached; seen by the parent of the child JVM. */
    TIME_LIMIT,
    /** The limit on output was reached. */
    OUTPUT_LIMIT,
    /** The child JVM ran out of memory; seen by its parent. */
    MEMORY_LIMIT,
    /** The program ended its own JVM; seen by the parent. */
    EXITED,
    /** The child JVM died; seen by its parent. */
    CRASHED;

    private static final List<End> ENDS = List.of(values());

    /** The name by which lessons and reports speak of this end. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The end with this {@link #label()}, if there is one. */
    public static Optional<End> ofLabel(String label) {
        return ENDS.stream().filter(end -> end.label().equals(label)).findFirst();
    }

    /** The labels of all ends, in the order of their declaration. */
    public static List<String> labels() {
        return Arrays.stream(values()).map(End::label).toList();
    }
}
