package dev.asyncworkbook.kernel.scheduler;

import org.jspecify.annotations.Nullable;

/**
 * Where a task goes on that gave way in the middle of its code.
 *
 * <p>{@code NONE -> INTERRUPTED -> NONE}: it stands in the run queue meanwhile, and its state is
 * that of a task that runs. {@code NONE -> PARKED -> INTERRUPTED}: it is not in the queue until it
 * is woken. Belongs to the runtime's thread.
 */
final class Interruption {

    /** The loop's coroutine with the task's poll on it; null while it is not interrupted. */
    private Turns.@Nullable Carrier carrier;

    private boolean parked;

    /** Set once, when the task is given up. */
    private boolean unwinding;

    /** How often the task has gone on in a row. */
    private int inARow;

    /** Told by the loop where the task has stopped. */
    void on(Turns.Carrier where) {
        carrier = where;
        inARow = 0;
    }

    boolean isPending() {
        return carrier != null;
    }

    /** Ends the interruption, and answers where the task goes on. */
    Turns.@Nullable Carrier end() {
        Turns.Carrier where = carrier;
        carrier = null;
        return where;
    }

    void park() {
        parked = true;
    }

    /** Ends the parking; whether it was parked, and has to be put into the run queue. */
    boolean unpark() {
        boolean was = parked;
        parked = false;
        return was;
    }

    /** Unwinds the task's poll from where it was interrupted. */
    void unwind() {
        Turns.Carrier where = end();
        if (where != null) {
            unwinding = true;
            where.unwind();
        }
    }

    boolean isUnwinding() {
        return unwinding;
    }

    /** Counts one more time that it could go on; whether that is within its slice. */
    boolean goesOnWithin(int slice) {
        inARow = inARow >= slice ? 0 : inARow + 1;
        return inARow > 0;
    }
}
