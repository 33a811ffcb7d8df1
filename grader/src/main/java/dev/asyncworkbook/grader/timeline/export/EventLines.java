package dev.asyncworkbook.grader.timeline.export;

import dev.asyncworkbook.grader.timeline.Step;
import dev.asyncworkbook.grader.timeline.Timeline;

/** The events of a run as JSON lines: one object a line, one line an event. */
public final class EventLines {

    private EventLines() {}

    /** The text of the file. */
    public static String of(Timeline timeline) {
        StringBuilder lines = new StringBuilder();
        for (Step step : timeline.steps()) {
            lines.append(EventJson.MAPPER.writeValueAsString(EventJson.of(timeline, step)));
            lines.append('\n');
        }
        return lines.toString();
    }
}
