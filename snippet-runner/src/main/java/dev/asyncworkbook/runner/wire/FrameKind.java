package dev.asyncworkbook.runner.wire;

import org.jspecify.annotations.Nullable;

/** What a frame can be. The order is part of the protocol: parent and child are of one build. */
public enum FrameKind {
    /** To the child: the {@link Code} that later runs are of. */
    PROGRAM,
    /** To the child: run the program once, along a schedule. */
    RUN,
    /** To the child: run the program under every schedule. */
    EXPLORE,
    /** To the child: the parent has seen enough schedules. */
    ENOUGH,
    /** To the child: tell the learner code that is running to stop. */
    STOP,
    /** To the child: begin a session of snippets. */
    SESSION,
    /** To the child: define classes of snippets. */
    DEFINE,
    /** To the child: call a snippet's method. */
    INVOKE,
    /** To the child: show a variable. */
    SHOW,

    /** From the child: it waits for commands. */
    READY,
    /** From the child: a line that was printed. */
    OUTPUT,
    /** From the child: the trace of one run. */
    TRACE,
    /** From the child: how many runs it has made. */
    PROGRESS,
    /** From the child: the command is done; what was covered. */
    DONE,
    /** From the child: the call that learner code is blocked in, which was told to stop. */
    BLOCKED,
    /** From the child: what a snippet came to. */
    EVALUATION,
    /** From the child: a variable's value, as text. */
    VALUE;

    /** The kind with this number, or null. */
    static @Nullable FrameKind of(int number) {
        FrameKind[] kinds = values();
        return number >= 0 && number < kinds.length ? kinds[number] : null;
    }
}
