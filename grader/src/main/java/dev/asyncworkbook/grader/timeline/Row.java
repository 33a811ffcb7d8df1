package dev.asyncworkbook.grader.timeline;

import org.jspecify.annotations.Nullable;

/**
 * A few steps that are told as one.
 *
 * @param first the number of the first of them
 * @param last the number of the last of them
 * @param lane the index of the lane that they lie on, or {@link #SEVERAL}
 * @param mark what the row is marked with; null for a row that only says what is left out
 * @param words what the task does, to be read after its name; of a fold, a whole sentence
 * @param line the source line that matters, or 0
 */
public record Row(int first, int last, int lane, @Nullable Mark mark, String words, int line) {

    /** The lane of a row that tells of several tasks. */
    public static final int SEVERAL = -1;

    /** Whether it says what is left out. */
    public boolean isFold() {
        return mark == null;
    }

    /** How many steps it stands for. */
    public int steps() {
        return last - first + 1;
    }

    /** Its steps: {@code 7}, or {@code 7-9}. */
    public String numbers() {
        return first == last ? String.valueOf(first) : first + "-" + last;
    }

    /** How much a reader would miss it, from 1. */
    int weight() {
        if (mark == null) {
            return 1;
        }
        return switch (mark) {
            case PANIC, BLOCK, ABORT -> 9;
            case PRINT, DROP -> 6;
            case READ, WRITE, SEND, RECEIVE, LOCK, UNLOCK, SWITCH, LAG -> 4;
            case SPAWN, WAIT, ASK, JOIN, OPEN, CLOSE, NOTIFY -> 3;
            case WAKE, TIMER, CREATE, END -> 2;
            case RUN, OTHER -> 1;
        };
    }

    /** The row that tells its steps and those of {@code next}, on the same lane. */
    Row with(Row next, Mark mark, String words) {
        int where = next.line > 0 ? next.line : line;
        return new Row(first, next.last, lane, mark, words, where);
    }
}
