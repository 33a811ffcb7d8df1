package dev.asyncworkbook.kernel.scheduler;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/**
 * Tasks in the order in which they were added; each is in one list at most, and carries its links
 * itself, so that a million of them cost nothing more. Belongs to the runtime's thread.
 */
final class TaskList {

    private @Nullable Task<?> first;
    private @Nullable Task<?> last;
    private int size;

    void add(Task<?> task) {
        task.previous = last;
        if (last == null) {
            first = task;
        } else {
            last.next = task;
        }
        last = task;
        size++;
    }

    /** Takes a task out; one that is not in the list must not be given. */
    void remove(Task<?> task) {
        Task<?> before = task.previous;
        Task<?> after = task.next;
        if (before == null) {
            first = after;
        } else {
            before.next = after;
        }
        if (after == null) {
            last = before;
        } else {
            after.previous = before;
        }
        task.previous = null;
        task.next = null;
        size--;
    }

    int size() {
        return size;
    }

    /** A copy, which later changes do not touch. */
    List<Task<?>> toList() {
        List<Task<?>> tasks = new ArrayList<>(size);
        for (Task<?> task = first; task != null; task = task.next) {
            tasks.add(task);
        }
        return tasks;
    }
}
