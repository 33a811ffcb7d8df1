package dev.asyncworkbook.grader.lint;

import dev.asyncworkbook.grader.course.Shape;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Makes a translation that leaves nothing out. */
final class FullTranslation {

    private FullTranslation() {}

    /** What a translation of this manifest, or of a part of it, has to say. */
    static ObjectNode of(JsonNode original, Shape shape) {
        ObjectNode translation = JsonNodeFactory.instance.objectNode();
        for (String key : new String[] {"formatVersion", "id", "name"}) {
            if (original.has(key)) {
                translation.set(key, original.get(key));
            }
        }
        for (String key : shape.texts()) {
            if (original.has(key)) {
                translation.put(key, "Ein Text.");
            }
        }
        for (String key : shape.lists()) {
            if (original.has(key)) {
                translation.set(key, texts(original.get(key)));
            }
        }
        shape.parts()
                .forEach((key, part) -> {
                    if (original.has(key) && !parts(original.get(key), part).isEmpty()) {
                        translation.set(key, parts(original.get(key), part));
                    }
                });
        return translation;
    }

    private static JsonNode texts(JsonNode original) {
        if (!original.isArray()) {
            return JsonNodeFactory.instance.stringNode("Ein Text.");
        }
        ArrayNode texts = JsonNodeFactory.instance.arrayNode();
        original.forEach(_ -> texts.add("Ein Text."));
        return texts;
    }

    private static JsonNode parts(JsonNode original, Shape.Part part) {
        if (!original.isArray()) {
            return without(of(original, part.shape()), part);
        }
        ArrayNode parts = JsonNodeFactory.instance.arrayNode();
        for (JsonNode each : original) {
            ObjectNode translated = without(of(each, part.shape()), part);
            if (part.by() == Shape.By.PLACE || translated.size() > 1) {
                parts.add(translated);
            }
        }
        return parts;
    }

    /** Only what the part is found by, of the names that it has in the original. */
    private static ObjectNode without(ObjectNode translation, Shape.Part part) {
        for (String key : new String[] {"id", "name"}) {
            if (!part.by().key().equals(key)) {
                translation.remove(key);
            }
        }
        return translation;
    }
}
