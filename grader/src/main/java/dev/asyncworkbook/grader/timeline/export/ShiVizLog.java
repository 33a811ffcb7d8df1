package dev.asyncworkbook.grader.timeline.export;

import dev.asyncworkbook.grader.timeline.Step;
import dev.asyncworkbook.grader.timeline.Timeline;
import dev.asyncworkbook.grader.timeline.VectorClocks;

import tools.jackson.databind.node.ObjectNode;

/**
 * A run as a log for ShiViz: for each step a line with its host and its vector clock, and a line
 * with what happened.
 */
public final class ShiVizLog {

    /** What ShiViz has to be given to read the log. */
    public static final String PATTERN = "(?<host>\\S*) (?<clock>{.*})\\n(?<event>.*)";

    private ShiVizLog() {}

    /** The text of the file. */
    public static String of(Timeline timeline) {
        VectorClocks clocks = new VectorClocks(timeline);
        StringBuilder log = new StringBuilder();
        log.append("# Log parsing regular expression for ShiViz:\n");
        log.append("# ").append(PATTERN).append("\n\n");
        for (Step step : timeline.steps()) {
            ObjectNode clock = EventJson.MAPPER.createObjectNode();
            clocks.clock(step.number()).forEach(clock::put);
            log.append(clocks.host(step.number())).append(' ');
            log.append(EventJson.MAPPER.writeValueAsString(clock)).append('\n');
            log.append(words(timeline, step)).append('\n');
        }
        return log.toString();
    }

    private static String words(Timeline timeline, Step step) {
        int line = step.event().line();
        return timeline.sentence(step) + (line > 0 ? " (line " + line + ")" : "");
    }
}
