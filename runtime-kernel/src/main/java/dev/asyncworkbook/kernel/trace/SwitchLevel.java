package dev.asyncworkbook.kernel.trace;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Where one task can be interrupted by another.
 *
 * <p>Beyond {@link #AWAIT} tasks behave as on a runtime with a worker thread for each of them.
 */
public enum SwitchLevel {
    /** Where it awaits: the tasks share one thread. */
    AWAIT(""),
    /** Also at blocking locks, blocking channels and atomic variables. */
    SYNC("s"),
    /** Also at every variable and array element that tasks can share. */
    FIELD("f");

    private static final List<SwitchLevel> LEVELS = List.of(values());

    private final String prefix;

    SwitchLevel(String prefix) {
        this.prefix = prefix;
    }

    /** What a written schedule begins with. */
    String prefix() {
        return prefix;
    }

    static SwitchLevel ofPrefix(String prefix) {
        return LEVELS.stream()
                .filter(level -> level.prefix.equals(prefix))
                .findFirst()
                .orElseThrow(IllegalArgumentException::new);
    }

    /** The name by which lessons and commands speak of it. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The level with this {@link #label()}, if there is one. */
    public static Optional<SwitchLevel> ofLabel(String label) {
        return LEVELS.stream().filter(level -> level.label().equals(label)).findFirst();
    }

    /** The labels of all levels, in the order of their declaration. */
    public static List<String> labels() {
        return LEVELS.stream().map(SwitchLevel::label).toList();
    }

    /** Whether a place of another level is one where tasks can be interrupted at this level. */
    public boolean includes(SwitchLevel place) {
        return compareTo(place) >= 0;
    }
}
