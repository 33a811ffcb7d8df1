package dev.asyncworkbook.kernel.trace;

/**
 * How a run ended, in words.
 *
 * @param end the way it ended
 * @param message what there is to say of it, for a reader: who waits for whom, which exception was
 *     thrown; empty for {@link End#COMPLETE}; may have several lines
 * @param line the learner's line that it is about, from 1, or 0
 */
public record Ending(End end, String message, int line) {

    /** The ending of a run whose {@code main} returned. */
    public static final Ending COMPLETE = new Ending(End.COMPLETE, "", 0);
}
