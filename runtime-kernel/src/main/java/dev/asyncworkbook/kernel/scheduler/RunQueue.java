package dev.asyncworkbook.kernel.scheduler;

import dev.asyncworkbook.kernel.explore.Chooser;
import dev.asyncworkbook.kernel.explore.Footprint;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** The tasks that can run, in the order in which they became ready. */
public final class RunQueue implements Chooser.Ready {

    private final Chooser chooser;
    private final TaskRing tasks = new TaskRing();

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
        return tasks.size() == 0 && next == null;
    }

    @Override
    public int size() {
        return tasks.size();
    }

    @Override
    public long task(int place) {
        return tasks.at(place).id();
    }

    List<Task<?>> tasks() {
        return tasks.toList();
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
        Task<?> picked = tasks.remove(index);
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
        Task<?> chosen = tasks.remove(index);
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
        int place = tasks.placeOf(task);
        if (place >= 0) {
            tasks.remove(place);
        }
    }

    /** Takes out the first task whose code runs on a thread of its own, if there is one. */
    @Nullable Task<?> takeBlocking() {
        for (int place = 0; place < tasks.size(); place++) {
            if (tasks.at(place).root() instanceof BlockingCall<?>) {
                return tasks.remove(place);
            }
        }
        return null;
    }
}
