package dev.asyncworkbook.grader.verdict;

import java.util.List;

/**
 * A mistake that the lesson knows.
 *
 * @param name the mistake in a few words
 * @param says what to tell who makes it: first this, then that; may be empty
 * @param earlier how often the same learner has made it before
 */
public record Recognized(String name, List<String> says, int earlier) {

    /** Copies the list. */
    public Recognized {
        says = List.copyOf(says);
    }

    /** The same mistake of someone who has made it so often before. */
    public Recognized again(int times) {
        return new Recognized(name, says, times);
    }

    /** What to tell now; the last text is told over and over. Empty if there is nothing to tell. */
    public String message() {
        return says.isEmpty() ? "" : says.get(Math.min(earlier, says.size() - 1));
    }
}
