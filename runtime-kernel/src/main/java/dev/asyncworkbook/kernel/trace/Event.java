package dev.asyncworkbook.kernel.trace;

import java.util.List;

/**
 * One thing that happened in a run.
 *
 * @param index its place in the run, from 0
 * @param virtualMillis the virtual time at which it happened, in milliseconds since the run began
 * @param kind what happened
 * @param task the {@link Subject} id of the task that acted, or {@link Subject#NONE}
 * @param future the id of the innermost {@code async} block that was running when it happened, or
 *     {@link Subject#NONE} for the plain body of {@code main}
 * @param object the id of what it happened to, or {@link Subject#NONE}
 * @param detail the text that belongs to the kind: a printed line, a value, a deadline; may be
 *     empty
 * @param line the learner's source line, from 1, or 0 where no learner code was running
 * @param causes the indexes of earlier events, of other tasks, without which it could not have
 *     happened
 */
public record Event(
        int index,
        long virtualMillis,
        EventKind kind,
        int task,
        int future,
        int object,
        String detail,
        int line,
        List<Integer> causes) {

    /** Copies the causes. */
    public Event {
        causes = List.copyOf(causes);
    }
}
