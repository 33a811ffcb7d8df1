package dev.asyncworkbook.cli.render;

import dev.asyncworkbook.grader.timeline.Mark;
import dev.asyncworkbook.grader.timeline.Row;
import dev.asyncworkbook.grader.timeline.Rows;
import dev.asyncworkbook.grader.timeline.Timeline;
import dev.asyncworkbook.kernel.trace.Trace;

import java.util.ArrayList;
import java.util.List;

/**
 * A run as a table: a column for each task with a mark for each step, a row for each step with what
 * it was in words, time going down.
 *
 * <p>Where the tasks are too many for the width, and for readers that go in order, it is told line
 * by line instead.
 */
public final class TracePicture {

    private final Timeline timeline;
    private final List<Row> rows;
    private final Screen screen;

    private TracePicture(Timeline timeline, Screen screen, int maxRows) {
        this.timeline = timeline;
        this.rows = Rows.of(timeline, maxRows);
        this.screen = screen;
    }

    /** The picture of a run, at most {@code maxRows} rows long. */
    public static List<String> lines(Trace trace, Screen screen, int maxRows) {
        return lines(Timeline.of(trace), screen, maxRows);
    }

    /** The picture, at most {@code maxRows} rows long. */
    public static List<String> lines(Timeline timeline, Screen screen, int maxRows) {
        if (timeline.steps().isEmpty()) {
            return List.of("Nothing happened in this run.");
        }
        return new TracePicture(timeline, screen, maxRows).lines();
    }

    private List<String> lines() {
        List<String> lines = new ArrayList<>();
        TraceTable table = new TraceTable(timeline, rows, screen);
        if (screen.plain() || !table.fits()) {
            rows.forEach(row -> lines.addAll(Paragraph.wrap(sentence(row), screen.width())));
        } else {
            lines.addAll(table.lines());
        }
        if (timeline.trace().truncated()) {
            String early = "The run had more steps than are kept, so the picture ends early.";
            lines.addAll(Paragraph.wrap(early, screen.width()));
        }
        return lines;
    }

    private String sentence(Row row) {
        StringBuilder sentence = new StringBuilder();
        sentence.append(row.first() == row.last() ? "Step " : "Steps ");
        sentence.append(row.first());
        if (row.first() != row.last()) {
            sentence.append(" to ").append(row.last());
        }
        if (row.line() > 0) {
            sentence.append(", line ").append(row.line());
        }
        long time = timeline.steps().get(row.first()).event().virtualMillis();
        if (time > 0) {
            sentence.append(", at ").append(time).append(" ms");
        }
        return sentence.append(": ").append(told(timeline, row)).append('.').toString();
    }

    /** What a row says: {@code t1 wakes main}. */
    static String told(Timeline timeline, Row row) {
        return row.isFold()
                ? row.words()
                : timeline.lanes().get(row.lane()).name() + " " + row.words();
    }

    /** The signs that rows use, with their meanings. */
    static List<Mark> marks(List<Row> rows) {
        List<Mark> marks = new ArrayList<>();
        for (Mark mark : Mark.values()) {
            if (rows.stream().anyMatch(row -> row.mark() == mark)) {
                marks.add(mark);
            }
        }
        return marks;
    }
}
