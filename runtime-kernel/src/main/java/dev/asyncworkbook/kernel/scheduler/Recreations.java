package dev.asyncworkbook.kernel.scheduler;

import java.util.HashMap;
import java.util.Map;

/**
 * Timers that were dropped before they went off, by the line that makes them: one that is made anew
 * in every turn of a loop never comes to its end. Belongs to the runtime's thread.
 */
public final class Recreations {

    /** So many in a row are no accident. */
    private static final int MANY = 3;

    private static final class Row {
        private int dropped;
        private long firstMade;
        private long oldest;
    }

    private final Map<Integer, Row> rows = new HashMap<>();

    /**
     * Notes that a timer was dropped; all times in milliseconds.
     *
     * @param line the learner's line that made it
     * @param made when it was made
     * @param now when it was dropped
     * @param duration how long it was to take
     */
    public void dropped(Recorder recorder, int line, long made, long now, long duration) {
        if (!recorder.isOn() || line == 0) {
            return;
        }
        Row row = rows.computeIfAbsent(line, _ -> new Row());
        if (row.dropped++ == 0) {
            row.firstMade = made;
        }
        row.oldest = Math.max(row.oldest, now - made);
        if (row.dropped >= MANY && now - row.firstMade >= duration) {
            TaskLints.recreated(recorder, line, row.dropped, row.oldest, duration);
            rows.remove(line);
        }
    }

    /** Notes that a timer of this line went off. */
    public void elapsed(int line) {
        rows.remove(line);
    }
}
