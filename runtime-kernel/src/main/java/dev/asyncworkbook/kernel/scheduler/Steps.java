package dev.asyncworkbook.kernel.scheduler;

/**
 * How many loop turns and method calls learner code has made, as its woven checks count them.
 *
 * <p>A plain field: under the deterministic flavor one thread runs at a time. Under the other one
 * nothing is counted: the threads would do little else than pass the counter to and fro.
 */
public final class Steps {

    /** So many in one poll are too many. */
    static final long MANY = 1_000_000;

    private static long taken;

    private Steps() {}

    /** Counts one. */
    public static void take() {
        if (!KernelLock.isActive()) {
            taken++;
        }
    }

    static long taken() {
        return taken;
    }
}
