package dev.asyncworkbook.kernel.multi;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The queue that all workers share: first in, first out, without a bound. Any thread may use it.
 *
 * @param <T> what stands in it
 */
public final class Injector<T> {

    private final Queue<T> queue = new ConcurrentLinkedQueue<>();

    /**
     * At least the number of those in the queue: counted before they enter, and after they left.
     */
    private final AtomicInteger size = new AtomicInteger();

    /** Makes an empty queue. */
    public Injector() {}

    /** Adds one. */
    public void push(T item) {
        size.incrementAndGet();
        queue.add(item);
    }

    /** Adds several, in order. */
    public void pushAll(List<T> items) {
        size.addAndGet(items.size());
        queue.addAll(items);
    }

    /** Takes the oldest one, or answers null. */
    public @Nullable T pop() {
        if (size.get() == 0) {
            return null;
        }
        T item = queue.poll();
        if (item != null) {
            size.decrementAndGet();
        }
        return item;
    }

    /** How many there are, as far as one can tell. */
    public int size() {
        return size.get();
    }

    /** Whether there is none, nor one that is being added. */
    public boolean isEmpty() {
        return size.get() == 0;
    }
}
