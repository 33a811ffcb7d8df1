package dev.asyncworkbook.kernel.scheduler;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/**
 * Timers by their deadline in milliseconds: a hierarchical timing wheel of six levels with 64 slots
 * each, as Tokio has it, so that setting and unsetting one takes a constant time.
 *
 * <p>A slot of level 0 is one millisecond wide, one of each further level as wide as the whole
 * level below it. When the time comes to a slot of a higher level, its timers move to lower ones.
 * What is due later than the wheel reaches (about two years) waits in a queue beside it. Belongs to
 * the runtime's thread.
 */
final class TimerWheel {

    private static final int LEVELS = 6;
    private static final int BITS = 6;
    private static final int SLOTS = 1 << BITS;

    /** One slot less than the highest level has, lest a timer wrap around into the present slot. */
    private static final long REACH = (SLOTS - 1L) << ((LEVELS - 1) * BITS);

    private static final Comparator<Timer> EARLIEST =
            Comparator.comparingLong(Timer::deadline).thenComparingLong(Timer::sequence);

    /** The first timer of each slot; the others hang on it. */
    private final @Nullable Timer[][] slots = new Timer[LEVELS][SLOTS];

    /** One bit for each slot that is not empty. */
    private final long[] occupied = new long[LEVELS];

    private final PriorityQueue<Timer> far = new PriorityQueue<>(EARLIEST);

    /** The time up to which all timers have been taken out. */
    private long elapsed;

    private int size;

    boolean isEmpty() {
        return size == 0;
    }

    /** Sets a timer; one whose deadline has passed is due at once. */
    void insert(Timer timer) {
        size++;
        place(timer);
    }

    private void place(Timer timer) {
        long deadline = Math.max(timer.deadline(), elapsed);
        if (deadline - elapsed >= REACH) {
            timer.level = Timer.FAR;
            far.add(timer);
            return;
        }
        int level = levelOf(deadline);
        int slot = (int) (deadline >>> (level * BITS)) & (SLOTS - 1);
        timer.level = level;
        timer.slot = slot;
        Timer head = slots[level][slot];
        timer.after = head;
        timer.before = null;
        if (head != null) {
            head.before = timer;
        }
        slots[level][slot] = timer;
        occupied[level] |= 1L << slot;
    }

    /** The level of the highest digit in which a deadline differs from the present. */
    private int levelOf(long deadline) {
        long difference = (elapsed ^ deadline) | (SLOTS - 1);
        int level = (Long.SIZE - 1 - Long.numberOfLeadingZeros(difference)) / BITS;
        return Math.min(level, LEVELS - 1);
    }

    /** Unsets a timer; one that is not set any more is left alone. */
    void remove(Timer timer) {
        if (timer.level == Timer.UNSET) {
            return;
        }
        size--;
        if (timer.level == Timer.FAR) {
            far.remove(timer);
        } else {
            unlink(timer);
        }
        timer.level = Timer.UNSET;
    }

    private void unlink(Timer timer) {
        Timer before = timer.before;
        Timer after = timer.after;
        if (before == null) {
            slots[timer.level][timer.slot] = after;
            if (after == null) {
                occupied[timer.level] &= ~(1L << timer.slot);
            }
        } else {
            before.after = after;
        }
        if (after != null) {
            after.before = before;
        }
        timer.before = null;
        timer.after = null;
    }

    /**
     * Takes out the timers that are due first, provided that this is not later than the limit.
     *
     * @return those of one deadline, in the order in which they were set; empty if there are none
     */
    List<Timer> takeNext(long limit) {
        while (size > 0) {
            long start = next();
            if (start > limit) {
                break;
            }
            elapsed = Math.max(elapsed, start);
            int level = lowestLevel();
            if (level == 0) {
                return takeSlot(start);
            }
            if (level < LEVELS) {
                spread(level, start);
            }
        }
        elapsed = Math.max(elapsed, limit == Long.MAX_VALUE ? elapsed : limit);
        return List.of();
    }

    /** The deadline of the earliest timer's slot: nothing is due before; or MAX_VALUE. */
    long next() {
        if (size == 0) {
            return Long.MAX_VALUE;
        }
        fetchFar();
        int level = lowestLevel();
        return level == LEVELS ? far.element().deadline() : startOfNextSlot(level);
    }

    private int lowestLevel() {
        int level = 0;
        while (level < LEVELS && occupied[level] == 0) {
            level++;
        }
        return level;
    }

    private long startOfNextSlot(int level) {
        int shift = level * BITS;
        int now = (int) (elapsed >>> shift) & (SLOTS - 1);
        int ahead = Long.numberOfTrailingZeros(Long.rotateRight(occupied[level], now));
        long base = elapsed >>> shift << shift;
        return Math.max(elapsed, base + ((long) ahead << shift));
    }

    private List<Timer> takeSlot(long deadline) {
        List<Timer> due = drain(0, (int) deadline & (SLOTS - 1));
        due.sort(EARLIEST);
        for (Timer timer : due) {
            timer.level = Timer.UNSET;
        }
        size -= due.size();
        return due;
    }

    /** Takes in what the wheel reaches by now. */
    private void fetchFar() {
        Timer timer;
        while ((timer = far.peek()) != null && timer.deadline() - elapsed < REACH) {
            far.remove();
            place(timer);
        }
    }

    /** Moves the timers of a slot to lower levels. */
    private void spread(int level, long start) {
        drain(level, (int) (start >>> (level * BITS)) & (SLOTS - 1)).forEach(this::place);
    }

    private List<Timer> drain(int level, int slot) {
        List<Timer> timers = new ArrayList<>();
        for (Timer timer = slots[level][slot]; timer != null; timer = timer.after) {
            timers.add(timer);
        }
        slots[level][slot] = null;
        occupied[level] &= ~(1L << slot);
        for (Timer timer : timers) {
            timer.before = null;
            timer.after = null;
        }
        return timers;
    }
}
