package dev.asyncworkbook.kernel.explore;

/** What a call of a static method, or of a constructor, of the JDK does with its arguments. */
public enum Effect {
    /** It does not look into them. */
    NOTHING,
    /** It looks into them, and into what they hold. */
    READS,
    /** It may change them. */
    WRITES,
    /** It looks into them; what comes back is new. */
    COPIES,
    /** What comes back shows them. */
    WRAPS,
    /** It makes a collector, which may fill a container that the learner's code gives it. */
    COLLECTS,
    /** It may touch anything. */
    EVERYTHING
}
