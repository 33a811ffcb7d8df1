package dev.asyncworkbook.kernel.explore;

import java.util.Arrays;

/**
 * What one turn of a task has read and written, by which it is known whether it could have changed
 * places with another turn.
 *
 * <p>A place is a number that stands for a piece of state: the same number for the same piece in
 * every run that comes to it by the same choices. Two pieces with one number do no harm but make
 * turns look dependent that are not. Confined to the thread of the run.
 */
public final class Footprint {

    /** More distinct places than this are not told apart from all places. */
    private static final int MOST_PLACES = 4096;

    private final Places reads = new Places();
    private final Places writes = new Places();
    private boolean everything;

    /** Makes a footprint of nothing. */
    public Footprint() {}

    /** Adds a place that was looked at. */
    public void read(long place) {
        reads.add(place);
        everything |= reads.isTooMany();
    }

    /** Adds a place that may have changed. */
    public void write(long place) {
        writes.add(place);
        everything |= writes.isTooMany();
    }

    /** Adds all places: for what nobody can see through. */
    public void everything() {
        everything = true;
    }

    /** Adds all of another footprint. */
    public void addAll(Footprint other) {
        everything |= other.everything;
        reads.addAll(other.reads);
        writes.addAll(other.writes);
    }

    /** Whether neither of the two can have changed what the other one saw. */
    public boolean isIndependentOf(Footprint other) {
        return !everything
                && !other.everything
                && !writes.meets(other.writes)
                && !writes.meets(other.reads)
                && !reads.meets(other.writes);
    }

    /** A set of places: an array that is put in order when it is looked at. */
    private static final class Places {

        private static final long[] NONE = {};

        private long[] items = NONE;
        private int size;
        private boolean ordered = true;

        private void add(long place) {
            if (size > 0 && items[size - 1] == place) {
                return; // as in a loop over one variable
            }
            if (size == items.length) {
                order();
                if (size >= items.length / 2) {
                    items = Arrays.copyOf(items, Math.max(8, items.length * 2));
                }
            }
            ordered &= size == 0 || items[size - 1] < place;
            items[size++] = place;
        }

        private void addAll(Places other) {
            for (int i = 0; i < other.size; i++) {
                add(other.items[i]);
            }
        }

        private boolean isTooMany() {
            return size > MOST_PLACES;
        }

        private void order() {
            if (ordered) {
                return;
            }
            Arrays.sort(items, 0, size);
            int kept = 1;
            for (int i = 1; i < size; i++) {
                if (items[i] != items[kept - 1]) {
                    items[kept++] = items[i];
                }
            }
            size = kept;
            ordered = true;
        }

        private boolean meets(Places other) {
            order();
            other.order();
            int mine = 0;
            int theirs = 0;
            while (mine < size && theirs < other.size) {
                long difference = Long.compare(items[mine], other.items[theirs]);
                if (difference == 0) {
                    return true;
                }
                if (difference < 0) {
                    mine++;
                } else {
                    theirs++;
                }
            }
            return false;
        }
    }
}
