package dev.asyncworkbook.grader.timeline.page;

import dev.asyncworkbook.grader.timeline.Arrow;
import dev.asyncworkbook.grader.timeline.Lane;
import dev.asyncworkbook.grader.timeline.Mark;
import dev.asyncworkbook.grader.timeline.Slice;
import dev.asyncworkbook.grader.timeline.Step;
import dev.asyncworkbook.grader.timeline.Timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A timeline as SVG: the names of the tasks, and the steps in parts.
 *
 * <p>The parts lie below each other without a gap. A browser lays out and paints only those that
 * can be seen, which keeps runs of many thousand steps usable. An arrow over more than two parts is
 * drawn where it begins and where it ends.
 */
final class TimelineSvg {

    /** The most steps of a part. */
    static final int PART = 200;

    private final Timeline timeline;
    private final Drawing drawing;

    TimelineSvg(Timeline timeline) {
        this.timeline = timeline;
        this.drawing = Drawing.of(timeline);
    }

    Drawing drawing() {
        return drawing;
    }

    /** What the arrows of all parts end with. */
    static String definitions() {
        return """
        <svg class="definitions" width="0" height="0" aria-hidden="true"><defs>\
        <marker id="head" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto">\
        <path class="head" d="M0 0.5 8 4 0 7.5Z"/></marker>\
        <marker id="head-on" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="6" markerHeight="6" orient="auto">\
        <path class="head-on" d="M0 0.5 8 4 0 7.5Z"/></marker></defs></svg>
        """;
    }

    /** The names of the tasks above their lanes. */
    String head() {
        StringBuilder svg = new StringBuilder();
        begin(svg, "head-row", 0, Drawing.HEAD);
        svg.append(
                String.format(
                        Locale.ROOT,
                        "<text class=\"col\" x=\"%d\" y=\"25\">step</text>",
                        numberAt()));
        for (Lane lane : timeline.lanes()) {
            int x = drawing.x(lane.index());
            int width = drawing.laneWidth() - 8;
            String name = Drawing.cut(lane.name(), Drawing.MOST_NAME);
            svg.append(
                    String.format(
                            Locale.ROOT,
                            "<g class=\"lane %s\"><rect x=\"%d\" y=\"8\" width=\"%d\" height=\"26\" rx=\"13\"/><text x=\"%d\" y=\"26\">%s</text></g>\n",
                            Drawing.color(lane),
                            x - width / 2,
                            width,
                            x,
                            Markup.escape(name)));
        }
        svg.append(
                String.format(
                        Locale.ROOT,
                        "<text class=\"col words\" x=\"%d\" y=\"25\">what happens</text></svg>\n",
                        drawing.wordsAt()));
        return svg.toString();
    }

    /** The steps, from the first to the last. */
    List<String> parts() {
        List<String> parts = new ArrayList<>();
        int steps = timeline.steps().size();
        for (int from = 0; from < steps; from += PART) {
            parts.add(part(from, Math.min(steps, from + PART)));
        }
        return parts;
    }

    private String part(int from, int to) {
        StringBuilder svg = new StringBuilder();
        begin(svg, "part", from * Drawing.ROW, (to - from) * Drawing.ROW);
        for (Slice slice : timeline.slices()) {
            if (slice.from() < to && slice.to() > from) {
                state(svg, slice, Math.max(from, slice.from()), Math.min(to, slice.to()));
            }
        }
        for (Arrow arrow : timeline.arrows()) {
            boolean begins = arrow.from() >= from && arrow.from() < to;
            boolean ends = arrow.to() >= from && arrow.to() < to;
            if (begins || ends) {
                arrow(svg, arrow);
            }
        }
        timeline.steps().subList(from, to).forEach(step -> step(svg, step));
        return svg.append("</svg>\n").toString();
    }

    private void begin(StringBuilder svg, String name, int y, int height) {
        svg.append(
                String.format(
                        Locale.ROOT,
                        "<svg class=\"%s\" aria-hidden=\"true\" width=\"%d\" height=\"%d\" viewBox=\"0 %d %d %d\">\n",
                        name,
                        drawing.width(),
                        height,
                        y,
                        drawing.width(),
                        height));
    }

    private void state(StringBuilder svg, Slice slice, int from, int to) {
        Lane lane = timeline.lanes().get(slice.lane());
        int x = drawing.x(slice.lane());
        svg.append(
                String.format(
                        Locale.ROOT,
                        "<path class=\"state %s %s\" d=\"M%d %dV%d\"><title>%s %s</title></path>\n",
                        slice.state().label(),
                        Drawing.color(lane),
                        x,
                        from * Drawing.ROW,
                        to * Drawing.ROW,
                        Markup.escape(lane.name()),
                        Markup.escape(slice.words())));
    }

    private void arrow(StringBuilder svg, Arrow arrow) {
        Step from = timeline.steps().get(arrow.from());
        Step to = timeline.steps().get(arrow.to());
        svg.append(
                String.format(
                        Locale.ROOT,
                        "<path class=\"arrow\" data-from=\"%d\" data-to=\"%d\" d=\"%s\"/>\n",
                        arrow.from(),
                        arrow.to(),
                        path(from, to)));
    }

    /** Over to the other lane on the height of the cause, then down to the effect. */
    private String path(Step from, Step to) {
        int x1 = drawing.x(from.lane());
        int x2 = drawing.x(to.lane());
        int y1 = drawing.y(from.number());
        int y2 = drawing.y(to.number());
        if (x1 == x2) {
            int out = x1 + 30;
            return String.format(
                    Locale.ROOT,
                    "M%d %dC%d %d %d %d %d %d",
                    x1 + 14,
                    y1,
                    out,
                    y1,
                    out,
                    y2,
                    x1 + 15,
                    y2);
        }
        int side = x1 < x2 ? 1 : -1;
        int down = x2 - side * 7;
        int turn = Math.min(10, (y2 - y1) / 3);
        return String.format(
                Locale.ROOT,
                "M%d %dH%dQ%d %d %d %dV%d",
                x1 + side * 14,
                y1,
                down - side * turn,
                down,
                y1,
                down,
                y1 + turn,
                y2 - 11);
    }

    private void step(StringBuilder svg, Step step) {
        int y = drawing.y(step.number());
        int x = drawing.x(step.lane());
        Lane lane = timeline.lane(step);
        svg.append(
                String.format(
                        Locale.ROOT,
                        "<g class=\"step\"><text class=\"n\" x=\"%d\" y=\"%d\">%d</text>",
                        numberAt(),
                        y + 4,
                        step.number()));
        svg.append(
                String.format(
                        Locale.ROOT,
                        "<g class=\"mark %s %s\"><rect x=\"%d\" y=\"%d\" width=\"26\" height=\"20\" rx=\"%d\"/><text x=\"%d\" y=\"%d\">%s</text></g>",
                        Drawing.color(lane),
                        tone(step.mark()),
                        x - 13,
                        y - 10,
                        step.mark() == Mark.PANIC || step.mark() == Mark.BLOCK ? 0 : 6,
                        x,
                        y + 4,
                        Markup.escape(step.mark().sign())));
        svg.append(
                String.format(
                        Locale.ROOT,
                        "<text class=\"w %s\" x=\"%d\" y=\"%d\">%s</text></g>\n",
                        tone(step.mark()),
                        drawing.wordsAt(),
                        y + 4,
                        Markup.escape(drawing.words(step))));
    }

    private static int numberAt() {
        return Drawing.NUMBERS - 16;
    }

    /** How loud a step is: what is seen from outside and what goes wrong stand out. */
    private static String tone(Mark mark) {
        return switch (mark) {
            case PANIC, BLOCK, ABORT -> "bad";
            case PRINT -> "out";
            case RUN, WAKE, WAIT, CREATE, END, JOIN, TIMER, OTHER -> "quiet";
            case SPAWN,
                    SEND,
                    RECEIVE,
                    ASK,
                    LOCK,
                    UNLOCK,
                    READ,
                    WRITE,
                    NOTIFY,
                    LAG,
                    CLOSE,
                    DROP,
                    SWITCH ->
                    "act";
        };
    }
}
