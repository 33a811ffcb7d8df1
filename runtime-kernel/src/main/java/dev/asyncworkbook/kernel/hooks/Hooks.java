package dev.asyncworkbook.kernel.hooks;

import dev.asyncworkbook.kernel.explore.StopSignal;
import dev.asyncworkbook.kernel.scheduler.Stopped;
import dev.asyncworkbook.kernel.scheduler.Task;

/** The calls that the loader weaves into learner bytecode; not for people to write. */
public final class Hooks {

    private Hooks() {}

    /** Woven in at every method entry and before every backward jump; throws to stop the code. */
    public static void checkStop() {
        if (StopSignal.isRequested()) {
            throw new Stopped("told to stop");
        }
    }

    /**
     * Woven in behind {@code monitorenter} and at the start of synchronized methods.
     *
     * @param line the learner's line, or 0
     */
    public static void monitorEntered(int line) {
        Task<?> task = Task.current();
        if (task != null) {
            task.heldLocks().monitorEntered(line);
        }
    }

    /** Woven in behind {@code monitorexit} and at every way out of a synchronized method. */
    public static void monitorExited() {
        Task<?> task = Task.current();
        if (task != null) {
            task.heldLocks().monitorExited();
        }
    }
}
