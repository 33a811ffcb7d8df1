package dev.asyncworkbook.grader.expect;

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
     */
    record Fails(String expected, String actual) implements Outcome {}

    /**
     * Nobody can say.
     *
     * @param reason why, in one sentence
     */
    record Undecided(String reason) implements Outcome {}
}
