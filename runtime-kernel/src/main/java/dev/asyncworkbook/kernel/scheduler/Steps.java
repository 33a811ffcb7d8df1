package dev.asyncworkbook.kernel.scheduler;

/**
 * How many loop turns and method calls learner code has made, as its woven checks count them.
 *
 * <p>A plain field: under the deterministic flavor one thread runs at a time, and a count that is
 * slightly off does no harm.
 */
public final class Steps {

    /** So many in one poll are too many. */
    static final long MANY = 1_000_000;

    private static long taken;

    private Steps() {}

    /** Counts one. */
    public static void take() {
        taken++;
    }

    static long taken() {
        return taken;
    }
}
