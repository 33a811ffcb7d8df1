package dev.asyncworkbook.kernel.stream;

import dev.asyncworkbook.kernel.Poll;
import dev.asyncworkbook.kernel.scheduler.Budget;
import dev.asyncworkbook.kernel.scheduler.Touch;

import java.util.Iterator;
import java.util.List;

/** Streams that are made of nothing but values. */
public final class Streams {

    private Streams() {}

    /**
     * The values of a collection, each ready at once. Each costs a unit of the task's budget, so
     * that a long collection lets other tasks have a turn.
     */
    public static <T> Stream<T> iter(Iterable<? extends T> values) {
        Iterator<? extends T> iterator = values.iterator();
        return cx -> {
            if (Budget.isExhausted(cx)) {
                return Poll.pending();
            }
            Budget.spend();
            Touch.lookInto(values);
            return iterator.hasNext() ? Sift.pass(iterator.next()) : Sift.end();
        };
    }

    /** One value. */
    public static <T> Stream<T> once(T value) {
        return iter(List.of(value));
    }

    /** No value: it ends at once. */
    public static <T> Stream<T> empty() {
        return _ -> Sift.end();
    }

    /** No value, and no end either. */
    public static <T> Stream<T> pending() {
        return _ -> Poll.pending();
    }
}
