package dev.asyncworkbook.cli.render;

import dev.asyncworkbook.kernel.trace.Event;
import dev.asyncworkbook.kernel.trace.Subject;
import dev.asyncworkbook.kernel.trace.Trace;

import java.util.ArrayList;
import java.util.List;

/**
 * A run as a table: a column for each task, a row for each step, time going down.
 *
 * <p>Where the tasks are too many for the width, and for readers that go in order, it is told line
 * by line instead.
 */
public final class TracePicture {

    private static final int NARROWEST = 16;
    private static final int WIDEST = 40;
    private static final int TIME_COLUMNS = 6;
    private static final int LINE_COLUMNS = 4;
    private static final String GAP = "  ";

    private final Trace trace;
    private final EventWords words;
    private final List<Event> steps;
    private final List<Integer> tasks;
    private final Ink ink;

    private TracePicture(Trace trace, Ink ink, int maxRows) {
        this.trace = trace;
        this.words = new EventWords(trace);
        this.ink = ink;
        this.steps = trace.events().stream().limit(maxRows).toList();
        this.tasks = steps.stream().map(Event::task).distinct().sorted().toList();
    }

    /** The picture, at most {@code maxRows} steps long. */
    public static List<String> lines(Trace trace, Screen screen, int maxRows) {
        TracePicture picture = new TracePicture(trace, screen.ink(), maxRows);
        int room = screen.width() - TIME_COLUMNS - GAP.length() - LINE_COLUMNS;
        int column = picture.columnWidth(room);
        List<String> lines =
                screen.plain() || column < NARROWEST
                        ? picture.story(screen.width())
                        : picture.table(column);
        picture.addRest(lines);
        return lines;
    }

    private int columnWidth(int room) {
        int share = tasks.isEmpty() ? room : room / tasks.size();
        return Math.min(WIDEST, share - GAP.length());
    }

    private List<String> table(int column) {
        List<String> lines = new ArrayList<>();
        StringBuilder head = new StringBuilder("    ms").append(GAP).append("line");
        StringBuilder rule = new StringBuilder("------").append(GAP).append("----");
        for (int task : tasks) {
            head.append(GAP).append(Columns.fit(taskName(task), column));
            rule.append(GAP).append("-".repeat(column));
        }
        lines.add(ink.paint(Ink.Mark.BOLD, head.toString().stripTrailing()));
        lines.add(rule.toString());
        for (Event event : steps) {
            lines.add(row(event, column));
        }
        return lines;
    }

    private String row(Event event, int column) {
        StringBuilder row = new StringBuilder();
        row.append("%6d".formatted(event.virtualMillis())).append(GAP);
        row.append(event.line() > 0 ? "%4d".formatted(event.line()) : "    ");
        for (int task : tasks) {
            String cell = task == event.task() ? words.of(event) : "";
            row.append(GAP).append(Columns.fit(cell, column));
        }
        return row.toString().stripTrailing();
    }

    private List<String> story(int width) {
        List<String> lines = new ArrayList<>();
        for (Event event : steps) {
            String line = event.line() > 0 ? ", line " + event.line() : "";
            String time = event.virtualMillis() > 0 ? ", " + event.virtualMillis() + " ms" : "";
            String step =
                    (event.index() + 1)
                            + ". "
                            + taskName(event.task())
                            + line
                            + time
                            + ": "
                            + words.of(event);
            lines.addAll(Paragraph.wrap(step, width));
        }
        return lines;
    }

    private String taskName(int task) {
        return task == Subject.NONE ? "(clock)" : words.name(task);
    }

    private void addRest(List<String> lines) {
        int more = trace.events().size() - steps.size();
        if (more > 0) {
            lines.add("... and " + more + (more == 1 ? " more step" : " more steps"));
        }
        if (trace.truncated()) {
            lines.add("The run had more steps than are kept, so the picture ends early.");
        }
    }
}
