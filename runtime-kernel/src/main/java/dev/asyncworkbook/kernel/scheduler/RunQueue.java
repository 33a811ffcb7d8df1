package dev.asyncworkbook.kernel.scheduler;

import dev.asyncworkbook.kernel.explore.Chooser;

import org.jspecify.annotations.Nullable;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** The tasks that can run, in the order in which they became ready. */
public final class RunQueue {

    private final Chooser chooser;
    private final Deque<Task<?>> tasks = new ArrayDeque<>();

    RunQueue(Chooser chooser) {
        this.chooser = chooser;
    }

    void add(Task<?> task) {
        tasks.addLast(task);
    }

    boolean isEmpty() {
        return tasks.isEmpty();
    }

    /** How many there are. */
    public int size() {
        return tasks.size();
    }

    List<Task<?>> tasks() {
        return List.copyOf(tasks);
    }

    /** Takes out the task that the chooser picks. */
    Task<?> take() {
        int index = tasks.size() > 1 ? chooser.choose(Chooser.Kind.NEXT_TASK, tasks.size()) : 0;
        return remove(index);
    }

    /** Takes out the first task whose code runs on a thread of its own, if there is one. */
    @Nullable Task<?> takeBlocking() {
        for (Task<?> task : tasks) {
            if (task.root() instanceof BlockingCall<?>) {
                tasks.remove(task);
                return task;
            }
        }
        return null;
    }

    private Task<?> remove(int index) {
        Deque<Task<?>> before = new ArrayDeque<>(index);
        for (int i = 0; i < index; i++) {
            before.push(tasks.removeFirst());
        }
        Task<?> picked = tasks.removeFirst();
        before.forEach(tasks::addFirst);
        return picked;
    }
}
