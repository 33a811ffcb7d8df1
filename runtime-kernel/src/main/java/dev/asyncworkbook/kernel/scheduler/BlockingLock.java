package dev.asyncworkbook.kernel.scheduler;

import dev.asyncworkbook.kernel.trace.EventKind;
import dev.asyncworkbook.kernel.trace.Subject;
import dev.asyncworkbook.kernel.trace.SwitchLevel;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What the locks share that block their whole thread: one holder alone, or several that share.
 *
 * <p>A task that panics gives back what it had open; a lock that poisons is poisoned then. Any
 * thread may use it.
 */
public final class BlockingLock {

    /** A hold on the lock, until it is released. */
    public final class Hold {

        private final boolean shared;
        private final @Nullable Task<?> task;
        private final HeldLocks.Held held;
        private boolean open = true;

        private Hold(boolean shared, @Nullable Task<?> task, int line) {
            this.shared = shared;
            this.task = task;
            held = new HeldLocks.Held(name, line, this::abandon);
        }

        /**
         * Refuses the use of a hold that was released.
         *
         * @throws IllegalStateException if it was
         */
        public void checkOpen() {
            if (!open) {
                throw new IllegalStateException(
                        "this guard is closed, so the lock is not yours: take it again");
            }
        }

        /** Gives the lock back; releasing twice does nothing. */
        public void release() {
            Preemption.point(SwitchLevel.SYNC);
            giveBack(false);
        }

        private void abandon() {
            giveBack(poisons && !shared);
        }

        private void giveBack(boolean poisoning) {
            if (open) {
                open = false;
                released(this, poisoning);
                waiters.wakeAll();
            }
        }
    }

    private final int subject;
    private final String name;
    private final boolean poisons;

    /** What the tasks that use it touch. */
    private final long place = Touch.newPlace();

    private final WakeList waiters = new WakeList();

    /** Those that are open: any number that share, or one that does not. Guarded by this. */
    private final List<Hold> holds = new ArrayList<>(1);

    /** The event of the latest release by one who had the lock alone. Guarded by this. */
    private int releasing = Recorder.NO_EVENT;

    /** Those of the releases since then. Guarded by this. */
    private final List<Integer> sharedReleases = new ArrayList<>(0);

    private volatile boolean poisoned;

    /**
     * Makes a free lock.
     *
     * @param poisons whether a task that panics while it holds the lock alone poisons it
     */
    public BlockingLock(Subject.Kind kind, boolean poisons) {
        this.poisons = poisons;
        Recorder recorder = Recorder.current();
        CallSite origin = recorder.isOn() ? CallSite.here() : CallSite.UNKNOWN;
        subject = recorder.subject(kind, origin);
        name = recorder.describe(subject);
    }

    int subject() {
        return subject;
    }

    /** Takes the lock, blocking the thread until it can. */
    public Hold lock(boolean shared) {
        Preemption.point(SwitchLevel.SYNC);
        Hold hold = attempt(shared);
        if (hold != null) {
            return hold;
        }
        Recorder.current().event(EventKind.REQUEST, subject, "");
        List<Hold> taken = new ArrayList<>(1);
        Blocking.until(() -> tryLockInto(taken, shared), waiters, this::blocker);
        return taken.getFirst();
    }

    private boolean tryLockInto(List<Hold> taken, boolean shared) {
        Hold hold = attempt(shared);
        if (hold != null) {
            taken.add(hold);
        }
        return hold != null;
    }

    /** Takes the lock if it can be taken at once; null if not. */
    public @Nullable Hold tryLock(boolean shared) {
        Preemption.point(SwitchLevel.SYNC);
        return attempt(shared);
    }

    private synchronized @Nullable Hold attempt(boolean shared) {
        Touch.write(place);
        boolean free = holds.isEmpty() || (shared && holds.getFirst().shared);
        return free ? grant(shared) : null;
    }

    private Hold grant(boolean shared) {
        Recorder recorder = Recorder.current();
        recorder.event(EventKind.GRANT, subject, shared ? "read" : "", causes(shared));
        Task<?> task = Task.current();
        int line = recorder.isOn() ? CallSite.here().line() : 0;
        Hold hold = new Hold(shared, task, line);
        holds.add(hold);
        if (task != null) {
            task.heldLocks().taken(hold.held);
        }
        return hold;
    }

    private synchronized void released(Hold hold, boolean poisoning) {
        Touch.write(place);
        holds.remove(hold);
        poisoned |= poisoning;
        if (hold.task != null) {
            hold.task.heldLocks().released(hold.held);
        }
        int release = Recorder.current().event(EventKind.RELEASE, subject, "");
        if (hold.shared) {
            sharedReleases.add(release);
        } else {
            releasing = release;
            sharedReleases.clear();
        }
    }

    /** Those who share come after the one who had it alone, and the next one alone after them. */
    private int[] causes(boolean shared) {
        IntStream before = IntStream.of(releasing);
        return (shared
                        ? before
                        : IntStream.concat(
                                before, sharedReleases.stream().mapToInt(Integer::intValue)))
                .toArray();
    }

    /** Whether a task has panicked while it held the lock alone. */
    public boolean isPoisoned() {
        Touch.read(place);
        return poisoned;
    }

    /** Forgets that. */
    public void clearPoison() {
        Touch.write(place);
        poisoned = false;
    }

    private synchronized Blocker blocker() {
        List<Blocker.Holder> holders = new ArrayList<>();
        for (Hold hold : holds) {
            int line = hold.held.line();
            holders.add(new Blocker.Holder(Blocker.Role.LOCK, hold.task, line));
        }
        return new Blocker(name, subject, holders);
    }
}
