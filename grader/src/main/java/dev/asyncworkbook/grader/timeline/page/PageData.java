package dev.asyncworkbook.grader.timeline.page;

import dev.asyncworkbook.grader.timeline.Harmless;
import dev.asyncworkbook.grader.timeline.Lane;
import dev.asyncworkbook.grader.timeline.Slice;
import dev.asyncworkbook.grader.timeline.Step;
import dev.asyncworkbook.grader.timeline.Timeline;
import dev.asyncworkbook.kernel.trace.Event;
import dev.asyncworkbook.kernel.trace.EventKind;

import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What the script of a page has to know of the timeline. */
final class PageData {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    private PageData() {}

    /** As JSON without {@code <}, so that no text of a learner can end the element around it. */
    static String of(Timeline timeline, Drawing drawing) {
        ObjectNode root = MAPPER.createObjectNode();
        root.put("row", Drawing.ROW);
        root.put("part", TimelineSvg.PART);
        root.put("width", drawing.width());
        ArrayNode lanes = root.putArray("lanes");
        timeline.lanes().stream().map(Lane::name).forEach(lanes::add);
        ArrayNode steps = root.putArray("steps");
        timeline.steps().forEach(step -> add(steps.addObject(), timeline, step));
        ArrayNode slices = root.putArray("slices");
        for (Slice slice : timeline.slices()) {
            slices.addArray()
                    .add(slice.lane())
                    .add(slice.from())
                    .add(slice.to())
                    .add(slice.words());
        }
        return MAPPER.writeValueAsString(root).replace("<", "\\u003c");
    }

    private static void add(ObjectNode node, Timeline timeline, Step step) {
        Event event = step.event();
        node.put("lane", step.lane());
        node.put("words", timeline.sentence(step));
        node.put("mark", step.mark().meaning());
        if (event.line() > 0) {
            node.put("line", event.line());
        }
        if (event.virtualMillis() > 0) {
            node.put("ms", event.virtualMillis());
        }
        if (event.kind() == EventKind.PRINT) {
            node.put("print", Harmless.text(event.detail()));
        }
        if (!event.causes().isEmpty()) {
            ArrayNode causes = node.putArray("causes");
            event.causes().forEach(causes::add);
        }
    }
}
