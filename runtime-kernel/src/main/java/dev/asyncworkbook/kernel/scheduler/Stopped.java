package dev.asyncworkbook.kernel.scheduler;

import java.io.Serial;

/** Unwinds learner code that was told to stop, or that can never go on. */
public final class Stopped extends Error {

    @Serial private static final long serialVersionUID = 1L;

    private final int line;

    /** Stops the code that is running on this thread, at the learner's line that it has reached. */
    public Stopped(String message) {
        super(message, null, false, false);
        line = CallSite.onStack().line();
    }

    /** Ends a run of which nobody wants to know the rest. */
    static Stopped abandoned() {
        return new Stopped();
    }

    private Stopped() {
        super("abandoned", null, false, false);
        line = 0;
    }

    /** The learner's line at which the code was stopped, from 1, or 0. */
    public int line() {
        return line;
    }
}
