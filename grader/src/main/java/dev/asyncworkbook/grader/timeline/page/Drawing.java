package dev.asyncworkbook.grader.timeline.page;

import dev.asyncworkbook.grader.timeline.Lane;
import dev.asyncworkbook.grader.timeline.Step;
import dev.asyncworkbook.grader.timeline.Timeline;
import dev.asyncworkbook.kernel.trace.Subject;

/**
 * The measures of a drawing, in units of SVG, which are pixels at a zoom of 1.
 *
 * <p>From left to right: the numbers of the steps, a lane for each task, the words. All measures
 * are whole numbers computed from the timeline alone, so the same run is drawn with the same bytes.
 */
record Drawing(Timeline timeline, int laneWidth, int wordsWidth) {

    /** The height of a step. */
    static final int ROW = 28;

    /** The height of the names of the tasks. */
    static final int HEAD = 40;

    /** The width of the numbers of the steps. */
    static final int NUMBERS = 60;

    /** The most characters of words that are drawn; the page shows all of them elsewhere. */
    static final int MOST_WORDS = 72;

    /** The most characters of a task's name that are drawn. */
    static final int MOST_NAME = 14;

    private static final int COLORS = 7;
    private static final int CHARACTER = 8;
    private static final int NARROWEST_LANE = 68;
    private static final int GAP = 18;

    static Drawing of(Timeline timeline) {
        int name =
                timeline.lanes().stream()
                        .mapToInt(lane -> length(lane.name(), MOST_NAME))
                        .max()
                        .orElse(0);
        int words =
                timeline.steps().stream()
                        .mapToInt(step -> length(timeline.sentence(step), MOST_WORDS))
                        .max()
                        .orElse(0);
        return new Drawing(
                timeline,
                Math.max(NARROWEST_LANE, (name + 4) * CHARACTER),
                GAP + Math.max(20, words) * CHARACTER);
    }

    private static int length(String text, int most) {
        return Math.min(most, text.codePointCount(0, text.length()));
    }

    /** The text, cut if it is longer than so many characters. */
    static String cut(String text, int most) {
        return length(text, most + 1) <= most
                ? text
                : text.substring(0, text.offsetByCodePoints(0, most - 1)) + "…";
    }

    int width() {
        return wordsAt() + wordsWidth;
    }

    /** The left edge of the words. */
    int wordsAt() {
        return NUMBERS + timeline.lanes().size() * laneWidth + GAP;
    }

    /** The middle of a lane. */
    int x(int lane) {
        return NUMBERS + lane * laneWidth + laneWidth / 2;
    }

    /** The middle of a step. */
    int y(int step) {
        return step * ROW + ROW / 2;
    }

    int height() {
        return timeline.steps().size() * ROW;
    }

    /** The class that gives a lane its color; the passing of time has one of its own. */
    static String color(Lane lane) {
        return lane.task() == Subject.NONE ? "ct" : "c" + lane.index() % COLORS;
    }

    String words(Step step) {
        return cut(timeline.sentence(step), MOST_WORDS);
    }
}
