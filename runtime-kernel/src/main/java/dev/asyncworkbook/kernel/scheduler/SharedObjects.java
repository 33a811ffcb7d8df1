package dev.asyncworkbook.kernel.scheduler;

import org.jspecify.annotations.Nullable;

import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;

/**
 * The objects of one run that were seen when they were made, by identity, each with its places.
 *
 * <p>Whether an object is here is settled when it is made, and the same in every run that comes to
 * that by the same choices. It does not keep the objects alive. Belongs to the run's thread.
 */
final class SharedObjects {

    /** Who has made so many objects makes no more that are told apart. */
    static final int MOST_PER_TASK = 20_000;

    /** What is known of an object; does not change. */
    static final class Known {

        private final long own;
        private final long[] sources;
        private final @Nullable WeakReference<Object> root;
        private final int traits;
        private final int line;

        /**
         * Makes it.
         *
         * @param own the place of its own state, or {@link #NO_PLACE}
         * @param sources the places of what it shows
         * @param root what it shows, at the bottom; null for what shows nothing
         * @param traits more of it
         * @param line the learner's line that made it
         */
        Known(
                long own,
                long[] sources,
                @Nullable WeakReference<Object> root,
                int traits,
                int line) {
            this.own = own;
            this.sources = sources;
            this.root = root;
            this.traits = traits;
            this.line = line;
        }

        long own() {
            return own;
        }

        long[] sources() {
            return sources;
        }

        @Nullable WeakReference<Object> root() {
            return root;
        }

        int traits() {
            return traits;
        }

        int line() {
            return line;
        }

        boolean has(int trait) {
            return (traits & trait) != 0;
        }
    }

    /** Stands for "no state of its own". */
    static final long NO_PLACE = 0;

    /** Nobody can tell what it touches. */
    static final int OPAQUE = 1;

    /** It shows the entries of a map, or goes through them. */
    static final int ENTRIES = 2;

    /** Several threads may use it. */
    static final int SYNCED = 4;

    private final ReferenceQueue<Object> gone = new ReferenceQueue<>();
    private @Nullable Entry[] table = new Entry[64];
    private int size;

    private static final class Entry extends WeakReference<Object> {
        private final int hash;
        private final Known known;
        private @Nullable Entry next;

        private Entry(
                Object object,
                ReferenceQueue<Object> queue,
                int hash,
                Known known,
                @Nullable Entry next) {
            super(object, queue);
            this.hash = hash;
            this.known = known;
            this.next = next;
        }
    }

    /** What is known of an object, or null if it was not seen when it was made. */
    @Nullable Known find(Object object) {
        int hash = System.identityHashCode(object);
        for (Entry each = table[hash & (table.length - 1)]; each != null; each = each.next) {
            if (each.refersTo(object)) {
                return each.known;
            }
        }
        return null;
    }

    /** Adds an object that is not here. */
    void add(Object object, Known known) {
        forgetGone();
        if (size >= table.length) {
            grow();
        }
        int hash = System.identityHashCode(object);
        int bucket = hash & (table.length - 1);
        table[bucket] = new Entry(object, gone, hash, known, table[bucket]);
        size++;
    }

    /** How many are kept. */
    int size() {
        forgetGone();
        return size;
    }

    private void forgetGone() {
        for (Object each = gone.poll(); each != null; each = gone.poll()) {
            remove((Entry) each);
        }
    }

    private void remove(Entry entry) {
        int bucket = entry.hash & (table.length - 1);
        Entry before = null;
        for (Entry each = table[bucket]; each != null; each = each.next) {
            if (each == entry) {
                if (before == null) {
                    table[bucket] = each.next;
                } else {
                    before.next = each.next;
                }
                size--;
                return;
            }
            before = each;
        }
    }

    private void grow() {
        @Nullable Entry[] old = table;
        table = new Entry[old.length * 2];
        for (Entry first : old) {
            for (Entry each = first; each != null; ) {
                Entry following = each.next;
                int bucket = each.hash & (table.length - 1);
                each.next = table[bucket];
                table[bucket] = each;
                each = following;
            }
        }
    }
}
