package dev.asyncworkbook.grader.timeline.export;

import dev.asyncworkbook.grader.timeline.Step;
import dev.asyncworkbook.grader.timeline.Timeline;
import dev.asyncworkbook.kernel.trace.Event;

import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Steps as JSON objects, in ASCII: a learner's text must not steer who looks at the file. */
final class EventJson {

    /** Writes everything beyond ASCII with escapes. */
    static final JsonMapper MAPPER =
            JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    private EventJson() {}

    /** All that is known of a step. */
    static ObjectNode of(Timeline timeline, Step step) {
        Event event = step.event();
        ObjectNode node = MAPPER.createObjectNode();
        node.put("step", event.index());
        node.put("ms", event.virtualMillis());
        node.put("task", timeline.lane(step).name());
        node.put("taskId", event.task());
        node.put("kind", event.kind().label());
        timeline.trace()
                .subject(event.object())
                .ifPresent(object -> {
                    node.put("object", object.name());
                    node.put("objectId", object.id());
                    node.put("objectKind", object.kind().label());
                });
        node.put("detail", event.detail());
        node.put("line", event.line());
        ArrayNode causes = node.putArray("causes");
        event.causes().forEach(causes::add);
        node.put("words", timeline.sentence(step));
        return node;
    }

    /** The source line of a step, or an empty text. */
    static String source(Timeline timeline, Step step) {
        int line = step.event().line();
        return line >= 1 && line <= timeline.source().size()
                ? timeline.source().get(line - 1).strip()
                : "";
    }
}
