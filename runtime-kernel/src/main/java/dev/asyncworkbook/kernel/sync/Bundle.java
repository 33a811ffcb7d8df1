package dev.asyncworkbook.kernel.sync;

import dev.asyncworkbook.kernel.scheduler.Recorder;

import org.jspecify.annotations.Nullable;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * A number of permits, with the events that made them free.
 *
 * <p>Those that nobody ever had are taken first, then those that came in first, so that what is
 * taken depends on no more events than it must.
 */
final class Bundle {

    /**
     * Permits that were given back together.
     *
     * @param cause the index of the event
     */
    private record Returned(int count, int cause) {}

    private static final int[] NO_CAUSES = {};

    /** All the permits. */
    private int size;

    /** How many of them are in {@link #returned}. */
    private int returnedSize;

    /** Oldest first; null while there were none, which is for ever if nobody watches the run. */
    private @Nullable Deque<Returned> returned;

    int size() {
        return size;
    }

    /** Puts permits in, and the event that made them free, if it is known. */
    void add(int count, int cause) {
        size += count;
        if (cause == Recorder.NO_EVENT || count == 0) {
            return;
        }
        if (returned == null) {
            returned = new ArrayDeque<>();
        }
        returned.addLast(new Returned(count, cause));
        returnedSize += count;
    }

    /** Takes permits out, and answers the indexes of the events that made them free. */
    int[] take(int count) {
        if (count <= size - returnedSize) {
            size -= count;
            return NO_CAUSES;
        }
        Bundle taken = new Bundle();
        moveTo(taken, count);
        return taken.causes();
    }

    /** Moves permits into another bundle. */
    void moveTo(Bundle other, int count) {
        int unused = Math.min(count, size - returnedSize);
        size -= unused;
        other.size += unused;
        int rest = count - unused;
        while (rest > 0 && returned != null) {
            Returned oldest = returned.removeFirst();
            int moved = Math.min(rest, oldest.count);
            if (moved < oldest.count) {
                returned.addFirst(new Returned(oldest.count - moved, oldest.cause));
            }
            size -= moved;
            returnedSize -= moved;
            rest -= moved;
            other.add(moved, oldest.cause);
        }
    }

    /** The indexes of the events that made these permits free. */
    int[] causes() {
        return returned == null
                ? NO_CAUSES
                : returned.stream().mapToInt(Returned::cause).distinct().toArray();
    }
}
