package dev.asyncworkbook.kernel.scheduler;

import dev.asyncworkbook.kernel.LockAcrossAwait;

import java.util.ArrayList;
import java.util.List;

/** What a task has open and must not hold while it suspends. Belongs to the runtime's thread. */
public final class HeldLocks {

    /**
     * A lock of the blocking kind, or a monitor, that a task has open.
     *
     * @param name how a reader knows it
     * @param line the learner's line at which it was taken
     * @param abandon gives it back when the task panics
     */
    record Held(String name, int line, Runnable abandon) {}

    /** Innermost last, both. */
    private final List<Held> locks = new ArrayList<>(0);

    private final List<Held> monitors = new ArrayList<>(0);

    /** Notes a blocking lock that the task has taken. */
    void taken(Held lock) {
        locks.add(lock);
    }

    /** Notes that a blocking lock was given back. */
    void released(Held lock) {
        locks.remove(lock);
    }

    /** Notes a monitor that the task has entered. */
    public void monitorEntered(int line) {
        monitors.add(new Held("the monitor", line, () -> {}));
    }

    /** Notes that the innermost monitor was left. */
    public void monitorExited() {
        if (!monitors.isEmpty()) {
            monitors.removeLast();
        }
    }

    /** Gives back what a task had open that panicked. */
    void abandonAll() {
        List.copyOf(locks).reversed().forEach(lock -> lock.abandon().run());
    }

    boolean hasMonitor() {
        return !monitors.isEmpty();
    }

    /**
     * Reports what is open at an await that is about to suspend.
     *
     * @throws LockAcrossAwait if a monitor is, since the JDK cannot keep its promise
     */
    void checkAt(int awaitLine, Recorder recorder) {
        locks.forEach(lock -> Lints.lockAcrossAwait(recorder, lock, awaitLine));
        if (!monitors.isEmpty()) {
            Held monitor = monitors.getLast();
            Lints.lockAcrossAwait(recorder, monitor, awaitLine);
            throw new LockAcrossAwait(
                    "the await at line "
                            + awaitLine
                            + " would suspend while the synchronized block of line "
                            + monitor.line()
                            + " is open");
        }
    }
}
