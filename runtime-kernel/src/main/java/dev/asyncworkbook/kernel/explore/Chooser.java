package dev.asyncworkbook.kernel.explore;

/**
 * Takes every decision that is not the program's own.
 *
 * <p>A run is its program plus what its chooser answered.
 */
@FunctionalInterface
public interface Chooser {

    /** Takes the first option each time: tasks run first in, first out. */
    Chooser FIFO = (_, _) -> 0;

    /**
     * Picks one of the options.
     *
     * @param kind what is decided
     * @param arity how many options there are, at least 2
     * @return the option, from 0 to {@code arity - 1}
     */
    int choose(Kind kind, int arity);

    /** What can be decided. */
    enum Kind {
        /** Which ready task runs next; options in the order in which they became ready. */
        NEXT_TASK,
        /** Which item of a delay queue comes out first; options in the order of their insertion. */
        EXPIRED_ITEM,
        /**
         * Which branch a select, or a map of streams, polls first; options in the order in which
         * they were added.
         */
        SELECT_BRANCH
    }
}
