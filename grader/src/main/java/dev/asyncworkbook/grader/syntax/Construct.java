package dev.asyncworkbook.grader.syntax;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A form of the language that a rule can speak of. */
public enum Construct {
    /** A loop of any form. */
    LOOP,
    /** A {@code while} or {@code do} loop. */
    WHILE,
    /** A {@code for} loop, also over elements. */
    FOR,
    /** A lambda, or a method reference. */
    LAMBDA,
    /** A {@code switch}, as a statement or an expression. */
    SWITCH,
    /** A {@code try}, with or without resources. */
    TRY,
    /** A {@code synchronized} block or method. */
    SYNCHRONIZED,
    /** A variable outside of all methods. */
    FIELD,
    /** A class, record, enum or interface of the answer's own. */
    CLASS,
    /** A call of the kernel's {@code select}. */
    SELECT;

    /** The name by which lessons speak of it. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The construct with this {@link #label()}. */
    public static Optional<Construct> ofLabel(String label) {
        return Arrays.stream(values()).filter(it -> it.label().equals(label)).findFirst();
    }

    /** All labels, in the order of their declaration. */
    public static List<String> labels() {
        return Arrays.stream(values()).map(Construct::label).toList();
    }
}
