package dev.asyncworkbook.grader.timeline.page;

import dev.asyncworkbook.grader.timeline.Arrow;
import dev.asyncworkbook.grader.timeline.Lane;
import dev.asyncworkbook.grader.timeline.Mark;
import dev.asyncworkbook.grader.timeline.Slice;
import dev.asyncworkbook.grader.timeline.Step;
import dev.asyncworkbook.grader.timeline.Timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

    /** The names of the tasks above their lanes. */
    String head() {
        SvgWriter svg = begin("head-row", 0, Drawing.HEAD);
        svg.begin("text", "class", "col", "x", numberAt(), "y", 25).text("step").end().line();
        for (Lane lane : timeline.lanes()) {
            int x = drawing.x(lane.index());
            int width = drawing.laneWidth() - 8;
            svg.begin("g", "class", "lane " + Drawing.color(lane));
            svg.begin("rect", "x", x - width / 2, "y", 8, "width", width, "height", 26, "rx", 13);
            svg.end().begin("text", "x", x, "y", 26);
            svg.text(Drawing.cut(lane.name(), Drawing.MOST_NAME)).end().end().line();
        }
        svg.begin("text", "class", "col words", "x", drawing.wordsAt(), "y", 25);
        return svg.text("what happens").end().end().line().toString();
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
        SvgWriter svg = begin("part", from * Drawing.ROW, (to - from) * Drawing.ROW);
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
        return svg.end().line().toString();
    }

    private SvgWriter begin(String name, int y, int height) {
        String box = "0 " + y + " " + drawing.width() + " " + height;
        SvgWriter svg = new SvgWriter();
        svg.begin(
                "svg",
                "class",
                name,
                "aria-hidden",
                true,
                "width",
                drawing.width(),
                "height",
                height,
                "viewBox",
                box);
        return svg.line();
    }

    private void state(SvgWriter svg, Slice slice, int from, int to) {
        Lane lane = timeline.lanes().get(slice.lane());
        String name = "state " + slice.state().label() + " " + Drawing.color(lane);
        String begin = "M" + drawing.x(slice.lane()) + " " + from * Drawing.ROW;
        svg.begin("path", "class", name, "d", begin + "V" + to * Drawing.ROW);
        svg.begin("title").text(lane.name() + " " + slice.words()).end().end().line();
    }

    private void arrow(SvgWriter svg, Arrow arrow) {
        Step from = timeline.steps().get(arrow.from());
        Step to = timeline.steps().get(arrow.to());
        svg.begin(
                "path",
                "class",
                "arrow",
                "data-from",
                arrow.from(),
                "data-to",
                arrow.to(),
                "d",
                path(from, to));
        svg.end().line();
    }

    /** Over to the other lane on the height of the cause, then down to the effect. */
    private String path(Step from, Step to) {
        int x1 = drawing.x(from.lane());
        int x2 = drawing.x(to.lane());
        int y1 = drawing.y(from.number());
        int y2 = drawing.y(to.number());
        if (x1 == x2) {
            int out = x1 + 30;
            return words("M", x1 + 14, y1, "C", out, y1, out, y2, x1 + 15, y2);
        }
        int side = x1 < x2 ? 1 : -1;
        int down = x2 - side * 7;
        int turn = Math.min(10, (y2 - y1) / 3);
        return words("M", x1 + side * 14, y1, "H", down - side * turn)
                + words("Q", down, y1, down, y1 + turn, "V", y2 - 11);
    }

    private static String words(Object... words) {
        return Stream.of(words).map(String::valueOf).collect(Collectors.joining(" "));
    }

    private void step(SvgWriter svg, Step step) {
        int y = drawing.y(step.number());
        svg.begin("g", "class", "step");
        svg.begin("text", "class", "n", "x", numberAt(), "y", y + 4);
        svg.text(String.valueOf(step.number())).end();
        mark(svg, step, drawing.x(step.lane()), y);
        svg.begin("text", "class", "w " + tone(step.mark()), "x", drawing.wordsAt(), "y", y + 4);
        svg.text(drawing.words(step)).end().end().line();
    }

    /** What goes wrong has a shape of its own, not only a color. */
    private void mark(SvgWriter svg, Step step, int x, int y) {
        String color = Drawing.color(timeline.lane(step));
        int round = tone(step.mark()).equals("bad") ? 0 : 6;
        svg.begin("g", "class", "mark " + color + " " + tone(step.mark()));
        svg.begin("rect", "x", x - 13, "y", y - 10, "width", 26, "height", 20, "rx", round);
        svg.end().begin("text", "x", x, "y", y + 4).text(step.mark().sign()).end().end();
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
                    OPEN,
                    CLOSE,
                    DROP,
                    SWITCH ->
                    "act";
        };
    }
}
