package dev.asyncworkbook.kernel.explore;

import dev.asyncworkbook.kernel.trace.Schedule;

import org.jspecify.annotations.Nullable;

/**
 * Takes every decision that is not the program's own.
 *
 * <p>A run is its program plus what its chooser answered.
 */
@FunctionalInterface
public interface Chooser {

    /** Takes the first option each time: tasks run in the order of Tokio's scheduler. */
    Chooser DEFAULT = (_, _) -> 0;

    /**
     * Picks one of the options.
     *
     * @param kind what is decided
     * @param arity how many options there are, at least 2
     * @return the option, from 0 to {@code arity - 1}
     */
    int choose(Kind kind, int arity);

    /**
     * Picks the task that runs next; asked before every turn, even if only one task is ready.
     *
     * @param ready the tasks that are ready, at least one, in the order in which Tokio runs them
     * @return its place in that order, or {@link #ABANDON}
     */
    default int chooseTask(Ready ready) {
        return ready.size() < 2 ? 0 : choose(Kind.NEXT_TASK, ready.size());
    }

    /**
     * Where the turn that begins now is to note what it touches, or null if nobody wants to know;
     * asked once a turn, after {@link #chooseTask}.
     */
    default @Nullable Footprint footprint() {
        return null;
    }

    /**
     * Whether it asks for {@link #footprint} in any turn of any run: what is touched must then be
     * named the same from the start.
     */
    default boolean wantsFootprints() {
        return false;
    }

    /** What was chosen in the run, if anybody remembers. */
    default Schedule schedule() {
        return Schedule.DEFAULT;
    }

    /** The answer of {@link #chooseTask} that ends the run: it would tell nothing new. */
    int ABANDON = -1;

    /** The tasks that are ready. */
    interface Ready {

        /** How many there are. */
        int size();

        /** The number of the task at this place: 0 for main, then in the order of spawning. */
        long task(int place);
    }

    /** What can be decided. */
    enum Kind {
        /** Which ready task runs next; options in the order in which Tokio runs them. */
        NEXT_TASK,
        /** Which item of a delay queue comes out first; options in the order of their insertion. */
        EXPIRED_ITEM,
        /**
         * Which branch a select, or a map of streams, polls first; options in the order in which
         * they were added.
         */
        SELECT_BRANCH,
        /**
         * What the simulated network does where it has a choice: how long something takes, how much
         * of it arrives at once, whether a connection breaks. The first option is the plain one.
         */
        NETWORK
    }
}
