package dev.asyncworkbook.kernel.scheduler;

import dev.asyncworkbook.kernel.explore.Footprint;

import org.jspecify.annotations.Nullable;

/**
 * Notes what the turn that is running reads and writes, for an exploration that leaves out
 * schedules which differ only in the order of turns that have nothing to do with each other.
 *
 * <p>Every piece of state that two tasks can reach has a place, and everybody who looks at it or
 * changes it says so here. Saying "write" for a read, or two pieces sharing a place, costs time;
 * saying nothing would cost outcomes. Nobody explores: nothing happens.
 */
public final class Touch {

    /** What has been printed: its order is visible. */
    static final long OUTPUT = 1;

    /** The number that the next task gets: it is in its name. */
    static final long SPAWNS = 2;

    /** The virtual time, which changes within a turn only by {@code advance}. */
    public static final long CLOCK = 3;

    /** How many threads for blocking code are in use. */
    static final long BLOCKING_POOL = 4;

    /** All streams: they share one place. */
    public static final long STREAMS = 8;

    /** The simulated network; its parts have places within. */
    public static final long NETWORK = 9;

    /** Pieces that were made while no task ran share one place. */
    private static final long MADE_OUTSIDE = 7;

    /**
     * Whether any run of this process was ever watched. Set before such a run makes anything;
     * plain, since only threads that come after it have to see it.
     */
    private static boolean ever;

    private Touch() {}

    /** Told before the first thing is made in a run that is watched. */
    static void watchedFromNowOn() {
        ever = true;
    }

    /** A place for a piece of state that the current task makes. */
    public static long newPlace() {
        return ever ? newPlaceOfTask() : MADE_OUTSIDE;
    }

    private static long newPlaceOfTask() {
        Task<?> task = Worker.current().task;
        return task == null ? MADE_OUTSIDE : ((task.id() + 10) << 32) + task.nextPlace();
    }

    /** The place of a part of what has a place of its own. */
    public static long within(long place, long part) {
        long mixed = (place ^ (part * 0x9E3779B97F4A7C15L)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }

    /** The place of whether a task can run. */
    static long ofTask(Task<?> task) {
        return -2 * task.id() - 1;
    }

    /** The place of a task's end. */
    static long ofCompletion(Task<?> task) {
        return -2 * task.id() - 2;
    }

    /** Says that a piece of state was looked at. */
    public static void read(long place) {
        if (ever) {
            Footprint current = Worker.current().footprint;
            if (current != null) {
                current.read(place);
            }
        }
    }

    /** Says that a piece of state may have changed. */
    public static void write(long place) {
        if (ever) {
            Footprint current = Worker.current().footprint;
            if (current != null) {
                current.write(place);
            }
        }
    }

    /** Says that anything may have been looked at or changed. */
    public static void everything() {
        Footprint current = Worker.current().footprint;
        if (current != null) {
            current.everything();
        }
    }

    /** Says that an object of the learner's, or of the JDK's, was looked at, and what it holds. */
    public static void lookInto(Object object) {
        SharedState state = SharedState.isIdle() ? null : SharedState.current();
        if (state != null) {
            state.looking(object, 0);
        }
    }

    /** Says that a collection of the learner's may have changed. */
    public static void change(Object collection) {
        SharedState state = SharedState.isIdle() ? null : SharedState.current();
        if (state != null) {
            state.changing(collection);
        }
    }

    /** Whether anybody wants to know. */
    public static boolean isWatched() {
        return Worker.current().footprint != null;
    }

    static void watch(@Nullable Footprint footprint) {
        if (ever) {
            Worker.current().footprint = footprint;
        }
    }
}
