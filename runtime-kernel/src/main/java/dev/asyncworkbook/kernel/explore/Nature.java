package dev.asyncworkbook.kernel.explore;

/** What kind of state the objects of a class have that another task could see. */
public enum Nature {
    /** None, and what they refer to has none either. */
    PURE,
    /** None of their own, but what they hold may have: an immutable list. */
    FIXED,
    /** They are the learner's, the kernel's or a lambda: their code says itself what it touches. */
    CODE,
    /** The elements of an array. */
    ARRAY,
    /** State of their own, for one thread at a time. */
    PLAIN,
    /** State of their own, for several threads. */
    SYNCED,
    /** They show the state of something else: a view, an iterator, a stream. */
    DERIVED,
    /** Text goes through them to the output. */
    OUTPUT,
    /** Nobody can tell. */
    UNKNOWN
}
