package dev.asyncworkbook.grader.course;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/** All small changes to a document: a key dropped, a key misspelled, a value replaced. */
final class Mutations {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final List<String> VALUES =
            List.of("7", "-1", "0.5", "\"no such word\"", "\" \"", "true", "null", "[]", "{}");

    private final JsonNode document;
    private final BiConsumer<String, JsonNode> visitor;
    private int count;

    private Mutations(JsonNode document, BiConsumer<String, JsonNode> visitor) {
        this.document = document;
        this.visitor = visitor;
    }

    /**
     * Makes all changes, one at a time; answers how many there were.
     *
     * @param visitor is given what was changed and the document with that change
     */
    static int of(JsonNode document, BiConsumer<String, JsonNode> visitor) {
        Mutations mutations = new Mutations(document, visitor);
        mutations.visit(document);
        return mutations.count;
    }

    private void tell(String change) {
        count++;
        visitor.accept(change, document);
    }

    private void visit(JsonNode node) {
        switch (node) {
            case ObjectNode object ->
                    List.copyOf(object.propertyNames()).forEach(name -> member(object, name));
            case ArrayNode array -> {
                for (int i = 0; i < array.size(); i++) {
                    element(array, i);
                }
            }
            default -> {}
        }
    }

    private void member(ObjectNode object, String name) {
        visit(object.get(name));
        List<String> names = new ArrayList<>(object.propertyNames());
        JsonNode value = object.remove(name);
        tell("without " + name);
        object.set(name + "x", value);
        tell(name + "x");
        object.remove(name + "x");
        for (String other : VALUES) {
            object.set(name, MAPPER.readTree(other));
            tell(name + " " + other);
        }
        object.set(name, value);
        // Back in the old order, on which references to earlier siblings may depend.
        names.forEach(each -> object.set(each, object.remove(each)));
    }

    private void element(ArrayNode array, int index) {
        visit(array.get(index));
        JsonNode value = array.get(index);
        for (String other : VALUES) {
            array.set(index, MAPPER.readTree(other));
            tell("element " + index + " " + other);
        }
        array.set(index, value);
    }
}
