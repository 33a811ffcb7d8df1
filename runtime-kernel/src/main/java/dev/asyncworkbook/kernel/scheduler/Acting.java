package dev.asyncworkbook.kernel.scheduler;

import dev.asyncworkbook.kernel.trace.Subject;

/** Whose code the calling thread runs now, as the trace calls it, and which line of it. */
final class Acting {

    private Acting() {}

    /** The task, or {@link Subject#NONE}. */
    static int task() {
        Task<?> task = Worker.current().task;
        return task == null ? Subject.NONE : task.subject();
    }

    /** The future that the code belongs to, or {@link Subject#NONE}. */
    static int future() {
        Frame frame = Frame.current();
        return frame == null ? Subject.NONE : frame.block.subject();
    }

    /** The learner's line, or 0. */
    static int line() {
        return Frame.current() == null ? 0 : CallSite.lineHere();
    }
}
