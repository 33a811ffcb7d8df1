package dev.asyncworkbook.kernel.explore;

import dev.asyncworkbook.kernel.trace.End;

import org.jspecify.annotations.Nullable;

import java.util.Optional;

/**
 * Asks the learner code that is running to stop at its next loop turn or method entry.
 *
 * <p>One for the whole process, since a process runs one program at a time. Any thread may call.
 */
public final class StopSignal {

    /** Volatile: a plain field is hoisted out of the learner's loop, which then never stops. */
    private static volatile @Nullable End reason;

    private StopSignal() {}

    /** Asks; the run then ends as {@code end}. */
    public static void request(End end) {
        reason = end;
    }

    /** Withdraws the request, before the next run. */
    public static void clear() {
        reason = null;
    }

    /** Whether learner code is to stop. */
    public static boolean isRequested() {
        return reason != null;
    }

    /** How the run is to end, if it is asked to stop. */
    public static Optional<End> reason() {
        return Optional.ofNullable(reason);
    }
}
