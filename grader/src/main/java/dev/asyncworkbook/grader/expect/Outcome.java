package dev.asyncworkbook.grader.expect;

import dev.asyncworkbook.kernel.trace.Event;

import java.util.OptionalInt;

/** What an expectation says of one run. */
public sealed interface Outcome {

    /** It is true. */
    Outcome HOLDS = new Holds();

    /** It is true. */
    record Holds() implements Outcome {}

    /**
     * It is not true.
     *
     * @param expected what had to be, safe to show; may have several lines
     * @param actual what was instead, naming the first event that offends or is missing
     * @param at the index of the event that offends, or of the one that something is missing after
     */
    record Fails(String expected, String actual, OptionalInt at) implements Outcome {

        /** A failure that no single event shows. */
        Fails(String expected, String actual) {
            this(expected, actual, OptionalInt.empty());
        }

        /** A failure that an event shows. */
        Fails(String expected, String actual, Event event) {
            this(expected, actual, OptionalInt.of(event.index()));
        }
    }

    /**
     * Nobody can say.
     *
     * @param reason why, in one sentence
     */
    record Undecided(String reason) implements Outcome {}
}
