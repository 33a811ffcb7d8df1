package dev.asyncworkbook.grader.expect;

import dev.asyncworkbook.kernel.trace.Subject;

import java.util.List;
import java.util.Optional;

/** What a pattern asks of the task, the future or the object of an event. */
sealed interface Condition {

    /** Any thing but none: written {@code *}. */
    record Anything() implements Condition {}

    /** No thing at all: written {@code -}. */
    record Nothing() implements Condition {}

    /** The thing of this name. */
    record Named(String name) implements Condition {}

    /** Any thing but one of this name: written {@code !name}. */
    record Not(String name) implements Condition {}

    /** A thing that the clause itself names: written {@code ?name}. */
    record Variable(String name) implements Condition {}

    /** The condition that is written like this; an {@link #isWellFormed} text. */
    static Condition parse(String text) {
        return switch (text.charAt(0)) {
            case '*' -> new Anything();
            case '-' -> new Nothing();
            case '!' -> new Not(text.substring(1));
            case '?' -> new Variable(text.substring(1));
            default -> new Named(text);
        };
    }

    /** Whether {@link #parse} can read the text. */
    static boolean isWellFormed(String text) {
        return text.matches("[*]|-|[!?]?[^*?!\\s-][^*?!]*");
    }

    /**
     * The bindings under which the thing with this id meets the condition; empty if it does not.
     */
    default Optional<Bindings> admit(int id, Observation run, Bindings bindings) {
        return switch (this) {
            case Anything() -> when(id != Subject.NONE, bindings);
            case Nothing() -> when(id == Subject.NONE, bindings);
            case Named(String name) -> when(isNamed(id, name, run), bindings);
            case Not(String name) -> when(id != Subject.NONE && !isNamed(id, name, run), bindings);
            case Variable(String name) -> bindings.bind(name, id);
        };
    }

    /** The condition in words, behind a word such as {@code of}. */
    default String describe(String anyThing) {
        return switch (this) {
            case Anything() -> "any " + anyThing;
            case Nothing() -> "no " + anyThing;
            case Named(String name) -> Visible.quote(name);
            case Not(String name) -> "any " + anyThing + " but " + Visible.quote(name);
            case Variable(String name) -> anyThing + " " + name;
        };
    }

    /** The conditions in words. */
    static String describe(List<Condition> conditions, String anyThing) {
        return String.join(" and ", conditions.stream().map(it -> it.describe(anyThing)).toList());
    }

    private static Optional<Bindings> when(boolean met, Bindings bindings) {
        return met ? Optional.of(bindings) : Optional.empty();
    }

    private static boolean isNamed(int id, String name, Observation run) {
        return run.subject(id).map(Subject::name).filter(name::equals).isPresent();
    }
}
