package dev.asyncworkbook.kernel.trace;

import java.util.Arrays;
import java.util.List;

/** The diagnostics that the kernel can report; each constant's name is its code. */
public enum DiagnosticCode {
    /** A future was made, and nobody awaited, spawned or polled it. */
    D001,
    /** {@code main} returned while a task was alive. */
    D002,
    /** A task kept the thread to itself for long, or blocked it. */
    D003,
    /** A future answered "pending" and nobody will ever wake its task. */
    D004,
    /** Most of a task's polls were caused by its own wakes. */
    D005,
    /** A blocking lock, or a monitor, was held at an await. */
    D006,
    /** A receiver waits for a channel that only forgotten senders keep open. */
    D007,
    /** A future was dropped that had consumed input which nobody else got. */
    D008,
    /** A timer was made anew on every turn of a loop, and never came to its end. */
    D009,
    /** A future was awaited or polled again after it had given its value. */
    D010,
    /** A receiver learned that it had missed messages, and never received again. */
    D011,
    /** An unbounded queue grew and grew. */
    D012,
    /** Somebody read on and on at the end of a stream. */
    D013,
    /** A buffered writer was dropped with bytes in its buffer. */
    D014,
    /** A write took a part of the bytes, and the rest was forgotten. */
    D015,
    /** A value was read, and written back after somebody else had written it. */
    D016,
    /** A future was moved to another task, but kept the waker of the first. */
    D017,
    /** A task failed, and nobody looked. */
    D018,
    /** Tasks wait for each other in a circle. */
    D019,
    /** {@code main} slept instead of waiting for a task. */
    D020,
    /** Two tasks used a variable, one of them wrote, and nothing ordered them. */
    D021;

    private static final List<String> CODES =
            Arrays.stream(values()).map(DiagnosticCode::name).toList();

    /** All the codes, in their order. */
    public static List<String> codes() {
        return CODES;
    }
}
