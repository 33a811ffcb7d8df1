package dev.asyncworkbook.kernel.scheduler;

import dev.asyncworkbook.kernel.Future;
import dev.asyncworkbook.kernel.LockAcrossAwait;

import org.jspecify.annotations.Nullable;

/** What is known of a task beside its life: who it is, what was noted of it, where it gave way. */
abstract class TaskProfile {

    /** The numbers from here to 0 belong to tasks that are none of the program's. */
    static final long BACKSTAGE = -(1L << 30);

    private final TaskIdentity identity;

    /** Written while it runs and read while it does not; made when there is anything to note. */
    private @Nullable TaskNotes notes;

    /** Made when it gives way in the middle of its code for the first time. */
    private @Nullable Interruption interruption;

    /** Who its code is for the JDK, where it moves between threads; made by its first turn. */
    private @Nullable TaskThread thread;

    /** How many pieces of state it has made that others may touch. */
    private int places;

    /** The simulated host that it runs on, unless it is the only one; passed on to its children. */
    private @Nullable Object host;

    TaskProfile(TaskIdentity identity) {
        this.identity = identity;
    }

    /** Its number: 0 for main, then in the order of spawning. */
    public final long id() {
        return identity.id();
    }

    /** Whether it is none of the program's. */
    public final boolean isBackstage() {
        return id() < 0;
    }

    /** How a reader knows it: the name it was given, or {@code t1}, {@code t2} in spawn order. */
    public final String name() {
        return identity.name();
    }

    /** Where it was spawned. */
    public final CallSite origin() {
        return identity.origin();
    }

    /** Its id in the trace. */
    public final int subject() {
        return identity.subject();
    }

    /** The simulated host that it runs on, or null. */
    public final @Nullable Object host() {
        return host;
    }

    /** Lets it, and what it spawns from now on, run on a simulated host. */
    public final void setHost(@Nullable Object newHost) {
        host = newHost;
    }

    /** Who its code is for the JDK, where it moves between threads. */
    final TaskThread thread(MultiThread scheduler) {
        if (thread == null) {
            thread = new TaskThread((Task<?>) this, scheduler);
        }
        return thread;
    }

    /** The number of the next piece of state that it makes. */
    final int nextPlace() {
        return places++;
    }

    /** What is noted of it, from now on. */
    final TaskNotes notes() {
        if (notes == null) {
            notes = new TaskNotes();
        }
        return notes;
    }

    /** Lets something be done when the task is about to end; in the task itself. */
    public final void atEnd(Runnable action) {
        notes().atEnd(action);
    }

    /** Told when it has come to its end, of whatever kind. */
    final void aboutToEnd() {
        if (notes != null) {
            notes.aboutToEnd();
        }
    }

    /** Told when its code has thrown: nobody will give back what it has locked. */
    final void abandonLocks() {
        if (notes != null) {
            notes.heldLocks().abandonAll();
        }
    }

    /** Writes down that the task gave up its turn, and what for. */
    final void recordPending(Recorder recorder) {
        if (recorder.isOn()) {
            try (var _ = KernelLock.hold()) {
                notes().recordPending(recorder);
            }
        }
    }

    /** Whether anything was noted. */
    final boolean hasNotes() {
        return notes != null;
    }

    /** What its code is in the middle of, if it has ever said so. */
    final @Nullable TaskCalls calls() {
        return notes == null ? null : notes.callsOrNull();
    }

    /** The learner's line at which it is suspended, or 0. */
    final int awaitLine() {
        return notes == null ? 0 : notes.awaitLine();
    }

    /** The blocking locks and monitors that it has open. */
    public final HeldLocks heldLocks() {
        return notes().heldLocks();
    }

    /**
     * Told by an await that is about to suspend its coroutine.
     *
     * @throws LockAcrossAwait if a monitor is open
     */
    final void suspending(Future<?> future, Recorder recorder) {
        if (recorder.isOn() || (hasNotes() && heldLocks().hasMonitor())) {
            notes().suspending(future, recorder);
        }
    }

    /** Where it gives way in the middle of its code. */
    final Interruption interruption() {
        if (interruption == null) {
            interruption = new Interruption();
        }
        return interruption;
    }

    /** Whether its poll has begun and goes on where it gave way. */
    final boolean isInterrupted() {
        return interruption != null && interruption.isPending();
    }

    /** Whether it was parked; from now on it is not. */
    final boolean unpark() {
        return interruption != null && interruption.unpark();
    }
}
