package dev.asyncworkbook.kernel.multi;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * One worker's own tasks, a ring of fixed size: its owner adds at the back and takes from the
 * front, and other workers steal the older half from the front.
 *
 * <p>The front is two positions in one word. {@code real} is where the next one is taken; {@code
 * steal} lags behind it while a thief copies what it has claimed, so that the owner does not write
 * over that. One thief at a time. No thread ever waits for another.
 *
 * @param <T> what stands in it
 */
public final class LocalQueue<T> {

    /** As many as in Tokio. */
    public static final int CAPACITY = 256;

    private final AtomicReferenceArray<@Nullable T> ring;
    private final int mask;

    /** {@code steal} in the upper half, {@code real} in the lower. Changed by compare and set. */
    private final AtomicLong front = new AtomicLong();

    /** Written by the owner alone; its write publishes what was put into the ring. */
    private final AtomicInteger back = new AtomicInteger();

    /**
     * Makes an empty queue.
     *
     * @param capacity how many it holds: a power of two, at least 2
     */
    public LocalQueue(int capacity) {
        if (capacity < 2 || Integer.bitCount(capacity) != 1) {
            throw new IllegalArgumentException("capacity " + capacity + " is no power of two");
        }
        ring = new AtomicReferenceArray<>(capacity);
        mask = capacity - 1;
    }

    /** Adds one at the back; the owner's. If there is no room, half of them go to the overflow. */
    public void push(T item, Injector<T> overflow) {
        while (!tryPush(item, overflow)) {
            // a thief has made room meanwhile
        }
    }

    private boolean tryPush(T item, Injector<T> overflow) {
        long seen = front.get();
        int end = back.getPlain();
        if (end - steal(seen) <= mask) {
            ring.setPlain(end & mask, item);
            back.setRelease(end + 1);
            return true;
        }
        if (steal(seen) != real(seen)) {
            overflow.push(item); // a thief is at work: there will be room, but not yet
            return true;
        }
        return moveHalf(seen, item, overflow);
    }

    private boolean moveHalf(long seen, T item, Injector<T> overflow) {
        int count = ring.length() / 2;
        int first = real(seen);
        if (!front.compareAndSet(seen, both(first + count))) {
            return false;
        }
        List<T> moved = new ArrayList<>(count + 1);
        for (int i = 0; i < count; i++) {
            moved.add(remove(first + i));
        }
        moved.add(item);
        overflow.pushAll(moved);
        return true;
    }

    /** Takes the one at the front, or answers null; the owner's. */
    public @Nullable T pop() {
        int end = back.getPlain();
        while (true) {
            long seen = front.get();
            int first = real(seen);
            if (first == end) {
                return null;
            }
            int next = first + 1;
            long wanted = steal(seen) == first ? both(next) : pack(steal(seen), next);
            if (front.compareAndSet(seen, wanted)) {
                return remove(first);
            }
        }
    }

    /**
     * Moves the older half of this queue into the thief's own.
     *
     * @param own the thief's, which must not be this one
     * @return one of the tasks, which is not put into the queue, or null if there was none to steal
     */
    public @Nullable T stealInto(LocalQueue<T> own) {
        int end = own.back.getPlain();
        if (end - steal(own.front.get()) > own.ring.length() / 2) {
            return null; // it has enough, and may have too little room
        }
        int count = copyHalf(own, end);
        if (count == 0) {
            return null;
        }
        T last = own.remove(end + count - 1);
        own.back.setRelease(end + count - 1);
        return last;
    }

    private int copyHalf(LocalQueue<T> own, int end) {
        int count;
        long claimed;
        int first;
        while (true) {
            long seen = front.get();
            first = real(seen);
            if (steal(seen) != first) {
                return 0; // somebody else steals already
            }
            int there = back.get() - first;
            count = there - there / 2;
            if (count <= 0) {
                return 0;
            }
            claimed = pack(first, first + count);
            if (count <= ring.length() / 2 && front.compareAndSet(seen, claimed)) {
                break;
            }
        }
        for (int i = 0; i < count; i++) {
            own.ring.setPlain((end + i) & own.mask, remove(first + i));
        }
        release();
        return count;
    }

    /** Lets {@code steal} catch up with {@code real}, which the owner may have moved meanwhile. */
    private void release() {
        long seen = front.get();
        while (!front.compareAndSet(seen, both(real(seen)))) {
            seen = front.get();
        }
    }

    @SuppressWarnings("NullAway") // between the two ends there is always something
    private T remove(int position) {
        T item = ring.getPlain(position & mask);
        ring.setPlain(position & mask, null);
        return item;
    }

    /** How many there are, as far as one can tell from outside. */
    public int size() {
        long seen = front.get();
        return Math.max(0, back.get() - real(seen));
    }

    /** Whether there is none. */
    public boolean isEmpty() {
        return size() == 0;
    }

    private static long both(int position) {
        return pack(position, position);
    }

    private static long pack(int steal, int real) {
        return ((long) steal << 32) | Integer.toUnsignedLong(real);
    }

    private static int steal(long packed) {
        return (int) (packed >> 32);
    }

    private static int real(long packed) {
        return (int) packed;
    }
}
