package dev.asyncworkbook.kernel.scheduler;

import org.jspecify.annotations.Nullable;

/**
 * Tasks in a row, in an array that is used in a circle: adding and taking at the ends takes a
 * constant time, as does looking at any place. Belongs to the runtime's thread.
 */
final class TaskRing {

    private static final int SMALLEST = 16;

    /** Its length is a power of 2. */
    private @Nullable Task<?>[] slots = new Task<?>[SMALLEST];

    private int first;
    private int size;

    int size() {
        return size;
    }

    /** The task at a place; the first one has place 0. */
    Task<?> at(int place) {
        Task<?> task = place < size ? slots[slot(place)] : null;
        if (task == null) {
            throw new IndexOutOfBoundsException(place);
        }
        return task;
    }

    void addLast(Task<?> task) {
        makeRoom();
        slots[slot(size++)] = task;
    }

    void addFirst(Task<?> task) {
        makeRoom();
        first = slot(-1);
        slots[first] = task;
        size++;
    }

    /** Takes the task at a place out; those behind it move up. */
    Task<?> remove(int place) {
        Task<?> task = at(place);
        for (int i = place; i > 0; i--) {
            slots[slot(i)] = slots[slot(i - 1)];
        }
        slots[first] = null;
        first = slot(1);
        size--;
        return task;
    }

    private int slot(int place) {
        return (first + place) & (slots.length - 1);
    }

    private void makeRoom() {
        if (size == slots.length) {
            Task<?>[] more = new Task<?>[2 * size];
            int untilEnd = size - first;
            System.arraycopy(slots, first, more, 0, untilEnd);
            System.arraycopy(slots, 0, more, untilEnd, first);
            slots = more;
            first = 0;
        }
    }
}
