package dev.asyncworkbook.grader.expect;

/**
 * What must be true of one run: a clause of the closed vocabulary in which lessons are written.
 *
 * <p>No clause is true because there was nothing to look at: where it speaks of an event that never
 * came, it fails and says so.
 */
public sealed interface Expectation
        permits After,
                AtMostOpen,
                AtTime,
                Before,
                Counted,
                Diagnosed,
                Ends,
                Finals,
                LeakFree,
                Linked,
                Never,
                Ordered,
                OutcomeSet,
                Printed,
                Within {

    /** Whether it is true of what was observed. */
    Outcome judge(Observation run);

    /**
     * Whether it needs the list of events, and so cannot be judged when some of them are missing.
     */
    default boolean needsEvents() {
        return true;
    }

    /**
     * Whether two runs may be told apart by it that differ only in the order of turns which have
     * nothing to do with each other. Then every schedule must be looked at, and not just one of
     * each class of such schedules; what is printed always has its order.
     */
    default boolean dependsOnOrder() {
        return false;
    }
}
