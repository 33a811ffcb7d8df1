package dev.asyncworkbook.cli.render;

import dev.asyncworkbook.grader.timeline.Lane;
import dev.asyncworkbook.grader.timeline.Mark;
import dev.asyncworkbook.grader.timeline.Row;
import dev.asyncworkbook.grader.timeline.Slice;
import dev.asyncworkbook.grader.timeline.State;
import dev.asyncworkbook.grader.timeline.Timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The table of a run: steps, virtual time, source lines, a column for each task, and words. */
final class TraceTable {

    private static final int NARROWEST_LANE = 4;
    private static final int WIDEST_LANE = 12;
    private static final int NARROWEST_WORDS = 28;

    /** What names of tasks leave to the words before they are cut. */
    private static final int COMFORT = 10;

    private static final String GAP = "  ";
    private static final String FOLD_SIGN = "..";
    private static final String READY = "|";
    private static final String WAITING = ":";

    private final Timeline timeline;
    private final List<Row> rows;
    private final Screen screen;
    private final int stepColumns;
    private final int timeColumns;
    private final int lineColumns;
    private final int laneColumns;
    private final String laneGap;
    private final int wordColumns;

    TraceTable(Timeline timeline, List<Row> rows, Screen screen) {
        this.timeline = timeline;
        this.rows = rows;
        this.screen = screen;
        stepColumns = widest(rows.stream().map(Row::numbers).toList(), "step");
        boolean timeless = timeline.trace().virtualMillis() == 0;
        timeColumns = timeless ? 0 : widest(rows.stream().map(this::time).toList(), "ms");
        lineColumns = widest(rows.stream().map(TraceTable::line).toList(), "line");
        int lanes = timeline.lanes().size();
        int margin = margin();
        int longest = widest(timeline.lanes().stream().map(Lane::name).toList(), "");
        int room = screen.width() - margin - NARROWEST_WORDS;
        laneGap = room / lanes < NARROWEST_LANE + GAP.length() ? " " : GAP;
        int share = (room - COMFORT) / lanes - laneGap.length();
        laneColumns =
                Math.clamp(longest, NARROWEST_LANE, Math.clamp(share, NARROWEST_LANE, WIDEST_LANE));
        wordColumns = screen.width() - margin - lanes * (laneColumns + laneGap.length());
    }

    private int margin() {
        int time = timeColumns == 0 ? 0 : timeColumns + GAP.length();
        return stepColumns + GAP.length() + time + lineColumns + GAP.length();
    }

    private static int widest(List<String> texts, String head) {
        return Math.max(head.length(), texts.stream().mapToInt(Columns::of).max().orElse(0));
    }

    /** Whether there is room for a column for each task. */
    boolean fits() {
        return wordColumns >= NARROWEST_WORDS;
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(screen.ink().paint(Ink.Mark.BOLD, head()));
        lines.add(rule());
        rows.forEach(row -> lines.addAll(row(row)));
        lines.addAll(legend());
        return lines;
    }

    private String head() {
        StringBuilder head = new StringBuilder(margin("step", "ms", "line"));
        for (Lane lane : timeline.lanes()) {
            head.append(Columns.fit(lane.name(), laneColumns)).append(laneGap);
        }
        return head.append("what happens").toString();
    }

    private String rule() {
        StringBuilder rule =
                new StringBuilder(
                        margin(
                                "-".repeat(stepColumns),
                                "-".repeat(timeColumns),
                                "-".repeat(lineColumns)));
        rule.append(("-".repeat(laneColumns) + laneGap).repeat(timeline.lanes().size()));
        return rule.append("-".repeat(wordColumns)).toString();
    }

    private String margin(String step, String time, String line) {
        String middle =
                timeColumns == 0 ? "" : " ".repeat(timeColumns - time.length()) + time + GAP;
        return " ".repeat(stepColumns - step.length())
                + step
                + GAP
                + middle
                + " ".repeat(lineColumns - line.length())
                + line
                + GAP;
    }

    private List<String> row(Row row) {
        List<String> words = words(TracePicture.told(timeline, row));
        List<String> lines = new ArrayList<>();
        for (String part : words) {
            boolean begun = !lines.isEmpty();
            String margin =
                    begun ? margin("", "", "") : margin(row.numbers(), time(row), line(row));
            String cells = cells(row, begun ? row.last() : row.first(), begun);
            lines.add((margin + cells + screen.ink().paint(ink(row), part)).stripTrailing());
        }
        return lines;
    }

    /** What fits is left as it is, so that blanks in printed lines stay visible. */
    private List<String> words(String told) {
        if (Columns.of(told) <= wordColumns) {
            return List.of(told);
        }
        List<String> words = Paragraph.wrap(told, wordColumns);
        String rest = String.join(" ", words.subList(1, words.size()));
        return rest.isEmpty()
                ? List.of(Columns.cut(words.getFirst(), wordColumns))
                : List.of(
                        Columns.cut(words.getFirst(), wordColumns), Columns.cut(rest, wordColumns));
    }

    private String cells(Row row, int step, boolean continued) {
        StringBuilder cells = new StringBuilder();
        for (Lane lane : timeline.lanes()) {
            boolean acts = lane.index() == row.lane() && !continued;
            String cell = acts ? sign(row) : life(lane, step);
            String padded = Columns.fit(cell, laneColumns);
            cells.append(acts ? screen.ink().paint(Ink.Mark.BOLD, padded) : padded).append(laneGap);
        }
        return cells.toString();
    }

    private static String sign(Row row) {
        Mark mark = row.mark();
        return mark == null ? FOLD_SIGN : mark.sign();
    }

    private String life(Lane lane, int step) {
        return timeline.slices().stream()
                .filter(slice -> slice.lane() == lane.index())
                .filter(slice -> slice.from() <= step && step < slice.to())
                .findFirst()
                .map(TraceTable::sign)
                .orElse("");
    }

    private static String sign(Slice slice) {
        boolean waits = slice.state() == State.BLOCKED || slice.state() == State.SLEEPING;
        return waits ? WAITING : READY;
    }

    private static Ink.Mark ink(Row row) {
        Mark mark = row.mark();
        if (mark == null) {
            return Ink.Mark.FAINT;
        }
        return switch (mark) {
            case PANIC, BLOCK -> Ink.Mark.BAD;
            case PRINT -> Ink.Mark.BOLD;
            default -> Ink.Mark.PLAIN;
        };
    }

    private List<String> legend() {
        String marks =
                TracePicture.marks(rows).stream()
                        .map(mark -> mark.sign() + " " + mark.meaning())
                        .collect(Collectors.joining(", "));
        String lives = timeline.lanes().size() > 1 ? READY + " ready, " + WAITING + " waiting" : "";
        String folds = rows.stream().anyMatch(Row::isFold) ? FOLD_SIGN + " left out" : "";
        String all =
                Stream.of(marks, lives, folds)
                        .filter(each -> !each.isEmpty())
                        .collect(Collectors.joining(", ", "Marks: ", ""));
        return Paragraph.wrap(all, screen.width()).stream()
                .map(line -> screen.ink().paint(Ink.Mark.FAINT, line))
                .toList();
    }

    private String time(Row row) {
        return String.valueOf(timeline.steps().get(row.last()).event().virtualMillis());
    }

    private static String line(Row row) {
        return row.line() > 0 ? String.valueOf(row.line()) : "";
    }
}
