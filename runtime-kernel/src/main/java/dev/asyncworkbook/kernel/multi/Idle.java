package dev.asyncworkbook.kernel.multi;

import java.lang.invoke.VarHandle;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Which of the workers sleep, and how many of the others search for work.
 *
 * <p>Who makes work wakes a sleeper only if nobody searches: one that searches will find it. And at
 * most half of the workers search at a time, or they would do nothing but get in each other's way.
 * A worker that searches, finds something and was the last to search wakes the next one. Any thread
 * may use it.
 */
public final class Idle {

    /** The answer of {@link #workerToNotify} if nobody is to be woken. */
    public static final int NOBODY = -1;

    private static final int ONE_AWAKE = 1 << 16;
    private static final int SEARCHING_MASK = ONE_AWAKE - 1;

    private final int workers;

    /** How many are awake, in the upper half; how many of them search, in the lower. */
    private final AtomicInteger state;

    /** Those that sleep, the latest at the end. Guarded by itself. */
    private final List<Integer> sleepers = new ArrayList<>();

    /** Makes the state in which all of so many workers are awake, and none searches. */
    public Idle(int workers) {
        this.workers = workers;
        state = new AtomicInteger(workers * ONE_AWAKE);
    }

    /**
     * The worker that should be woken because there is new work; it counts as awake, and as
     * searching, from now on.
     *
     * @return its number, or {@link #NOBODY}
     */
    public int workerToNotify() {
        VarHandle.fullFence(); // the work must be seen by whoever is not seen to search
        if (!isWorthWaking()) {
            return NOBODY;
        }
        synchronized (sleepers) {
            if (!isWorthWaking() || sleepers.isEmpty()) {
                return NOBODY;
            }
            state.addAndGet(ONE_AWAKE + 1);
            return sleepers.removeLast();
        }
    }

    private boolean isWorthWaking() {
        int now = state.get();
        return (now & SEARCHING_MASK) == 0 && now / ONE_AWAKE < workers;
    }

    /**
     * Notes that a worker goes to sleep.
     *
     * @return whether it was the last to search: it must then look once more, since somebody may
     *     have relied on it
     */
    public boolean goesToSleep(int worker, boolean searching) {
        synchronized (sleepers) {
            int before = state.getAndAdd(searching ? -ONE_AWAKE - 1 : -ONE_AWAKE);
            sleepers.add(worker);
            return searching && (before & SEARCHING_MASK) == 1;
        }
    }

    /** Lets a worker search, unless half of them do already. */
    public boolean tryToSearch() {
        while (true) {
            int now = state.get();
            if (2 * (now & SEARCHING_MASK) >= workers) {
                return false;
            }
            if (state.compareAndSet(now, now + 1)) {
                return true;
            }
        }
    }

    /**
     * Notes that a worker searches no longer.
     *
     * @return whether it was the last to search
     */
    public boolean stopsSearching() {
        return (state.getAndDecrement() & SEARCHING_MASK) == 1;
    }

    /** Notes that a sleeper woke up by itself; whether it still was one. */
    public boolean wakesByItself(int worker) {
        synchronized (sleepers) {
            boolean slept = sleepers.remove(Integer.valueOf(worker));
            if (slept) {
                state.addAndGet(ONE_AWAKE);
            }
            return slept;
        }
    }

    /** Whether a worker still counts as asleep. */
    public boolean isAsleep(int worker) {
        synchronized (sleepers) {
            return sleepers.contains(worker);
        }
    }

    /** Whether all of them sleep. */
    public boolean allAsleep() {
        return state.get() / ONE_AWAKE == 0;
    }
}
