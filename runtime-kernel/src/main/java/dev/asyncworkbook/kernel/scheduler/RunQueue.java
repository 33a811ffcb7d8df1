package dev.asyncworkbook.kernel.scheduler;

import dev.asyncworkbook.kernel.explore.Chooser;
import dev.asyncworkbook.kernel.explore.Footprint;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * The tasks that can run, in the order in which Tokio's current-thread scheduler would run them.
 *
 * <p>There are rounds. A round begins with main, if it was woken; then come the tasks that were
 * woken, first in, first out, also those that are woken meanwhile; it is over when none is left, or
 * after {@value #EVENT_INTERVAL} of them. Who yields goes on in the next round, unless somebody
 * wakes it before. The chooser may pick any other order, of all that are ready.
 */
public final class RunQueue implements Chooser.Ready {

    /** How many tasks a round has at most; Tokio's event interval. */
    private static final int EVENT_INTERVAL = 61;

    private final Chooser chooser;
    private final TaskRing woken = new TaskRing();

    /** Those who go on in the next round. */
    private final TaskRing yielded = new TaskRing();

    /** The task that the runtime runs for, if it was woken. */
    private @Nullable Task<?> main;

    /** Whether main comes before the others: the round begins. */
    private boolean isMainFirst = true;

    /** How many tasks have had a turn in this round. */
    private int turns;

    /** The task that was chosen to interrupt another one, and what notes its turn. */
    private @Nullable Task<?> next;

    private @Nullable Footprint nextFootprint;

    /** Told of each turn, as soon as there is one. */
    private @Nullable SharedState sharedState;

    RunQueue(Chooser chooser) {
        this.chooser = chooser;
    }

    void add(Task<?> task) {
        if (task.hasYielded()) {
            yielded.addLast(task);
        } else if (task.isMain()) {
            main = task;
        } else {
            woken.addLast(task);
        }
    }

    void addFirst(Task<?> task) {
        woken.addFirst(task);
    }

    boolean isEmpty() {
        return size() == 0 && next == null;
    }

    @Override
    public int size() {
        return woken.size() + yielded.size() + (main == null ? 0 : 1);
    }

    @Override
    public long task(int place) {
        return at(place).id();
    }

    private Task<?> at(int place) {
        if (isOfMain(place)) {
            return Objects.requireNonNull(main);
        }
        int other = placeOfOther(place);
        return other < woken.size() ? woken.at(other) : yielded.at(other - woken.size());
    }

    private Task<?> remove(int place) {
        if (isOfMain(place)) {
            Task<?> root = Objects.requireNonNull(main);
            main = null;
            return root;
        }
        int other = placeOfOther(place);
        return other < woken.size() ? woken.remove(other) : yielded.remove(other - woken.size());
    }

    private boolean isOfMain(int place) {
        return main != null && place == (isMainFirst ? 0 : size() - 1);
    }

    private int placeOfOther(int place) {
        return main != null && isMainFirst ? place - 1 : place;
    }

    List<Task<?>> tasks() {
        List<Task<?>> tasks = new ArrayList<>(size());
        for (int place = 0; place < size(); place++) {
            tasks.add(at(place));
        }
        return tasks;
    }

    /** Whether the next turn is the first of a round. */
    boolean isRoundOver() {
        return woken.size() == 0 || turns >= EVENT_INTERVAL;
    }

    /** Lets those go on who have yielded, and main before them. */
    void beginRound() {
        while (yielded.size() > 0) {
            Task<?> task = yielded.remove(0);
            task.goesOn();
            add(task);
        }
        isMainFirst = true;
        turns = 0;
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
        isMainFirst = false;
        if (!picked.isMain()) {
            turns++;
        }
        watch(footprint);
        return picked;
    }

    /**
     * Lets the chooser pick who goes on where a task can be interrupted: the task itself, or one
     * that is ready, which then has the next turn.
     *
     * @param running the task, which is in the queue afterwards unless it goes on
     * @param patient whether it is the first choice
     * @return whether it goes on
     * @throws Stopped if the chooser abandons the run
     */
    boolean goesOn(Task<?> running, boolean patient) {
        if (running.isMain()) {
            main = running;
            isMainFirst = patient;
        } else if (patient) {
            woken.addFirst(running);
        } else {
            woken.addLast(running);
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
        for (int place = 0; place < size(); place++) {
            if (at(place) == task) {
                Task<?> _ = remove(place);
                return;
            }
        }
    }

    /** Takes out the first task whose code runs on a thread of its own, if there is one. */
    @Nullable Task<?> takeBlocking() {
        for (int place = 0; place < size(); place++) {
            if (at(place).root() instanceof BlockingCall<?>) {
                return remove(place);
            }
        }
        return null;
    }
}
