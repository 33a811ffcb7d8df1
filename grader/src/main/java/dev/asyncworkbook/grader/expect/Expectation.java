package dev.asyncworkbook.grader.expect;

/**
 * What must be true of one run: a clause of the closed vocabulary in which lessons are written.
 *
 * <p>No clause is true because there was nothing to look at: where it speaks of an event that never
 * came, it fails and says so.
 */
public sealed interface Expectation
        permits Before, Counted, Diagnosed, Ends, Never, Ordered, Printed {

    /** Whether it is true of what was observed. */
    Outcome judge(Observation run);

    /**
     * Whether it needs the list of events, and so cannot be judged when some of them are missing.
     */
    default boolean needsEvents() {
        return true;
    }
}
