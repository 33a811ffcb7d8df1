package dev.asyncworkbook.grader.timeline.export;

import dev.asyncworkbook.grader.timeline.Arrow;
import dev.asyncworkbook.grader.timeline.Lane;
import dev.asyncworkbook.grader.timeline.Slice;
import dev.asyncworkbook.grader.timeline.State;
import dev.asyncworkbook.grader.timeline.Step;
import dev.asyncworkbook.grader.timeline.Timeline;
import dev.asyncworkbook.kernel.trace.Subject;

import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A run in the Chrome trace format, which Perfetto opens.
 *
 * <p>Each task is a track with a slice for each of its states and an instant for each step; causes
 * are flows. A program's own computing takes no virtual time, so the number of the step stands
 * where the format has microseconds, and the virtual time is a counter of its own.
 */
public final class PerfettoTrace {

    private static final int PROCESS = 1;

    private final Timeline timeline;
    private final ArrayNode events = EventJson.MAPPER.createArrayNode();

    private PerfettoTrace(Timeline timeline) {
        this.timeline = timeline;
    }

    /** The text of the file. */
    public static String of(Timeline timeline) {
        PerfettoTrace trace = new PerfettoTrace(timeline);
        trace.addNames();
        timeline.slices().forEach(trace::addSlice);
        timeline.steps().forEach(trace::addStep);
        trace.addClock();
        timeline.arrows().forEach(trace::addFlow);
        return trace.text();
    }

    private String text() {
        ObjectNode root = EventJson.MAPPER.createObjectNode();
        root.put("displayTimeUnit", "ms");
        ObjectNode about = root.putObject("otherData").put("program", timeline.program().name());
        timeline.replayToken().ifPresent(token -> about.put("replay", token));
        about.put("ts", "the number of the step, not a time");
        root.set("traceEvents", events);
        return EventJson.MAPPER.writeValueAsString(root) + "\n";
    }

    private void addNames() {
        meta("process_name", 0).put("name", timeline.program().name());
        for (Lane lane : timeline.lanes()) {
            meta("thread_name", track(lane.index())).put("name", lane.name());
            meta("thread_sort_index", track(lane.index())).put("sort_index", lane.index());
        }
    }

    private ObjectNode meta(String name, int track) {
        ObjectNode event = events.addObject().put("name", name).put("ph", "M").put("pid", PROCESS);
        event.put("tid", track);
        return event.putObject("args");
    }

    private static int track(int lane) {
        return lane + 1;
    }

    private void addSlice(Slice slice) {
        event(slice.words(), "state", "X", slice.lane(), slice.from())
                .put("dur", slice.to() - slice.from())
                .putObject("args")
                .put("state", slice.state().label())
                .put("on", slice.on());
    }

    private ObjectNode event(String name, String category, String phase, int lane, int step) {
        return events.addObject()
                .put("name", name)
                .put("cat", category)
                .put("ph", phase)
                .put("pid", PROCESS)
                .put("tid", track(lane))
                .put("ts", step);
    }

    /** The passing of time has no states, but flows need a slice that they leave from. */
    private void addStep(Step step) {
        if (timeline.lane(step).task() == Subject.NONE) {
            event(State.RUNNING.label(), "state", "X", step.lane(), step.number()).put("dur", 1);
        }
        ObjectNode instant = event(step.words(), "step", "i", step.lane(), step.number());
        instant.put("s", "t");
        ObjectNode args = EventJson.of(timeline, step);
        args.put("source", EventJson.source(timeline, step));
        instant.set("args", args);
    }

    private void addClock() {
        long shown = -1;
        for (Step step : timeline.steps()) {
            long now = step.event().virtualMillis();
            if (now != shown) {
                events.addObject()
                        .put("name", "virtual ms")
                        .put("ph", "C")
                        .put("pid", PROCESS)
                        .put("ts", step.number())
                        .putObject("args")
                        .put("ms", now);
                shown = now;
            }
        }
    }

    private void addFlow(Arrow arrow) {
        int id = events.size();
        Step from = timeline.steps().get(arrow.from());
        Step to = timeline.steps().get(arrow.to());
        event(arrow.meaning(), "cause", "s", from.lane(), from.number()).put("id", id);
        event(arrow.meaning(), "cause", "f", to.lane(), to.number()).put("id", id).put("bp", "e");
    }
}
