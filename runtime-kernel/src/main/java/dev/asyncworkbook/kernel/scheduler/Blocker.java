package dev.asyncworkbook.kernel.scheduler;

import dev.asyncworkbook.kernel.trace.Subject;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * What a task that cannot go on waits for.
 *
 * @param what the thing, for a reader, fit to stand behind "waits for"
 * @param subject the thing's id in the trace, or {@link Subject#NONE}
 * @param holders the ones whose doing would end the wait
 */
public record Blocker(String what, int subject, List<Holder> holders) {

    /**
     * Somebody whose doing would end a wait.
     *
     * @param role what it holds
     * @param task the task that holds it, or null if none is known
     * @param line the learner's line at which it was taken or made, or 0
     */
    public record Holder(Role role, @Nullable Task<?> task, int line) {}

    /** What a {@link Holder} can hold. */
    public enum Role {
        /** The lock that is waited for. */
        LOCK,
        /** A sender of the channel that is waited on. */
        SENDER,
        /** The receiver of the channel that is full. */
        RECEIVER,
        /** The other end of the stream of bytes. */
        PEER,
        /** Itself: it is the task that is joined. */
        TASK
    }

    /** A wait that only the outside, or time, can end. */
    public static Blocker on(String what, int subject) {
        return new Blocker(what, subject, List.of());
    }
}
