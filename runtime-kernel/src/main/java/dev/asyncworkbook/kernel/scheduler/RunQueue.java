package dev.asyncworkbook.kernel.scheduler;

import dev.asyncworkbook.kernel.explore.Chooser;
import dev.asyncworkbook.kernel.explore.Footprint;

import org.jspecify.annotations.Nullable;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;

/** The tasks that can run, in the order in which they became ready. */
public final class RunQueue implements Chooser.Ready {

    private final Chooser chooser;
    private final Deque<Task<?>> tasks = new ArrayDeque<>();

    /** The task that was chosen to interrupt another one, and what notes its turn. */
    private @Nullable Task<?> next;

    private @Nullable Footprint nextFootprint;

    /** Told of each turn, as soon as there is one. */
    private @Nullable SharedState sharedState;

    RunQueue(Chooser chooser) {
        this.chooser = chooser;
    }

    void add(Task<?> task) {
        tasks.addLast(task);
    }

    boolean isEmpty() {
        return tasks.isEmpty() && next == null;
    }

    @Override
    public int size() {
        return tasks.size();
    }

    @Override
    public long task(int place) {
        for (Task<?> task : tasks) {
            if (place-- == 0) {
                return task.id();
            }
        }
        throw new IndexOutOfBoundsException();
    }

    List<Task<?>> tasks() {
        return List.copyOf(tasks);
    }

    /**
     * Takes out the task that the chooser picks.
     *
     * @throws Stopped if the chooser abandons the run
     */
    Task<?> take() {
        Task<?> chosen = next;
        next = null;
        if (chosen != null) {
            watch(nextFootprint);
            return chosen;
        }
        int index = chooser.chooseTask(this);
        if (index == Chooser.ABANDON) {
            throw Stopped.abandoned();
        }
        Footprint footprint = chooser.footprint();
        Task<?> picked = remove(index);
        watch(footprint);
        return picked;
    }

    /**
     * Lets the chooser pick who goes on where a task can be interrupted: the task itself, or one
     * that is ready, which then has the next turn.
     *
     * @param running the task, which is in the queue afterwards unless it goes on
     * @param patient whether it is the first choice; if not, it is the last
     * @return whether it goes on
     * @throws Stopped if the chooser abandons the run
     */
    boolean goesOn(Task<?> running, boolean patient) {
        if (patient) {
            tasks.addFirst(running);
        } else {
            tasks.addLast(running);
        }
        int index = chooser.chooseTask(this);
        if (index == Chooser.ABANDON) {
            throw Stopped.abandoned();
        }
        Footprint footprint = chooser.footprint();
        Task<?> chosen = remove(index);
        if (chosen == running) {
            watch(footprint);
            return true;
        }
        next = chosen;
        nextFootprint = footprint;
        return false;
    }

    void tell(SharedState state) {
        sharedState = state;
    }

    private void watch(@Nullable Footprint footprint) {
        Touch.watch(footprint);
        if (sharedState != null) {
            sharedState.turnBegins(footprint);
        }
    }

    /** Takes a task out that is in the queue. */
    void leave(Task<?> task) {
        tasks.remove(task);
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
        if (index == 0) {
            return tasks.removeFirst();
        }
        Iterator<Task<?>> each = tasks.iterator();
        Task<?> picked = each.next();
        for (int i = 0; i < index; i++) {
            picked = each.next();
        }
        each.remove();
        return picked;
    }
}
