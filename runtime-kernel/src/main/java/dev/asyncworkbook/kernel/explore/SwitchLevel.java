package dev.asyncworkbook.kernel.explore;

/**
 * Where one task can be interrupted by another.
 *
 * <p>Beyond {@link #AWAIT} tasks behave as on a runtime with a worker thread for each of them.
 */
public enum SwitchLevel {
    /** Where it awaits: the tasks share one thread. */
    AWAIT,
    /** Also at blocking locks, blocking channels and atomic variables. */
    SYNC,
    /** Also at every variable and array element that tasks can share. */
    FIELD;

    /** Whether a place of another level is one where tasks can be interrupted at this level. */
    public boolean includes(SwitchLevel place) {
        return compareTo(place) >= 0;
    }
}
