package dev.asyncworkbook.grader.timeline.export;

import dev.asyncworkbook.grader.timeline.Lane;
import dev.asyncworkbook.grader.timeline.Timeline;
import dev.asyncworkbook.grader.verdict.ReportedDiagnostic;
import dev.asyncworkbook.kernel.trace.Subject;
import dev.asyncworkbook.kernel.trace.Trace;

import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The report of {@code trace --format json}: one JSON object, with {@code formatVersion} 1. */
public final class TraceReport {

    private static final int FORMAT_VERSION = 1;
    private static final JsonMapper MAPPER =
            EventJson.MAPPER.rebuild().enable(SerializationFeature.INDENT_OUTPUT).build();

    private TraceReport() {}

    /** The report. */
    public static String of(Timeline timeline) {
        Trace trace = timeline.trace();
        ObjectNode root = MAPPER.createObjectNode();
        root.put("formatVersion", FORMAT_VERSION);
        ArrayNode output = root.putArray("output");
        trace.output().forEach(output::add);
        root.put("end", trace.ending().end().label());
        root.put("message", trace.ending().message());
        root.put("line", trace.ending().line());
        ArrayNode diagnostics = root.putArray("diagnostics");
        for (ReportedDiagnostic each : ReportedDiagnostic.of(trace, timeline.program())) {
            ObjectNode node = diagnostics.addObject();
            node.put("code", each.code());
            node.put("message", each.message());
            node.put("line", each.line());
            node.put("column", each.column());
            node.put("help", each.help());
        }
        root.put("virtualMillis", trace.virtualMillis());
        timeline.replayToken().ifPresent(token -> root.put("replay", token));
        root.put("truncated", trace.truncated());
        ArrayNode tasks = root.putArray("tasks");
        for (Lane lane : timeline.lanes()) {
            if (lane.task() != Subject.NONE) {
                tasks.addObject()
                        .put("id", lane.task())
                        .put("name", lane.name())
                        .put("line", lane.line());
            }
        }
        ArrayNode events = root.putArray("events");
        timeline.steps().forEach(step -> events.add(EventJson.of(timeline, step)));
        return MAPPER.writeValueAsString(root);
    }
}
