package dev.asyncworkbook.kernel.explore;

/**
 * Asks the learner code that is running to stop at its next loop turn or method entry.
 *
 * <p>One for the whole process, since a process runs one program at a time. Any thread may call.
 */
public final class StopSignal {

    /** Volatile: a plain field is hoisted out of the learner's loop, which then never stops. */
    private static volatile boolean requested;

    private StopSignal() {}

    /** Asks; the run then ends as {@code time-limit}. */
    public static void request() {
        requested = true;
    }

    /** Withdraws the request, before the next run. */
    public static void clear() {
        requested = false;
    }

    /** Whether learner code is to stop. */
    public static boolean isRequested() {
        return requested;
    }
}
