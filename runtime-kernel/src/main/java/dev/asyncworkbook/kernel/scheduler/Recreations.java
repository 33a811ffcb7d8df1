package dev.asyncworkbook.kernel.scheduler;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Timers that a task has dropped before they went off, by the line that makes them: one that is
 * made anew in every turn of a loop never comes to its end. Nothing is said of a line whose timers
 * do go off, and of those that are dropped together with their task. Belongs to the runtime's
 * thread.
 */
public final class Recreations {

    /** So many in a row are no accident. */
    private static final int MANY = 3;

    private static final class Row {
        private int dropped;
        private long firstMade;
        private long oldest;
    }

    /**
     * Who makes timers where.
     *
     * @param task the number of the task
     * @param line the learner's line
     */
    private record Place(long task, int line) {}

    private final Map<Place, Row> rows = new HashMap<>();

    /** The lines of timers that have gone off, or were reported. */
    private final Set<Integer> settled = new HashSet<>();

    /**
     * Notes that a timer was dropped; all times in milliseconds.
     *
     * @param line the learner's line that made it
     * @param made when it was made
     * @param now when it was dropped
     * @param duration how long it was to take
     */
    public void dropped(Recorder recorder, int line, long made, long now, long duration) {
        Task<?> task = Task.current();
        if (!recorder.isOn()
                || line == 0
                || settled.contains(line)
                || task == null
                || isEnding(task)) {
            return;
        }
        Place place = new Place(task.id(), line);
        Row row = rows.computeIfAbsent(place, _ -> new Row());
        if (row.dropped++ == 0) {
            row.firstMade = made;
        }
        row.oldest = Math.max(row.oldest, now - made);
        if (row.dropped >= MANY && now - row.firstMade >= duration) {
            recorder.looseEnds().unsettled(row, () -> report(recorder, line, row, duration));
        }
    }

    /** Once for a line, whoever makes timers there. */
    private void report(Recorder recorder, int line, Row row, long duration) {
        if (settled.add(line)) {
            TaskLints.recreated(recorder, line, row.dropped, row.oldest, duration);
        }
    }

    private static boolean isEnding(Task<?> task) {
        return task.isDropped() || task.isAborted();
    }

    /** Notes that a timer of this line went off. */
    public void elapsed(Recorder recorder, int line) {
        if (!settled.add(line)) {
            return;
        }
        for (Map.Entry<Place, Row> each : rows.entrySet()) {
            if (each.getKey().line() == line) {
                recorder.looseEnds().settled(each.getValue());
            }
        }
    }
}
