package dev.asyncworkbook.cli.state;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The learner's own work: an answer for each exercise, and what was typed at each step. */
public final class WorkStore {

    private static final int FORMAT_VERSION = 1;
    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final StateFiles files;
    private final Consumer<String> complaints;

    /** Keeps it among these files; a sentence about a file set aside goes to {@code complaints}. */
    public WorkStore(StateFiles files, Consumer<String> complaints) {
        this.files = files;
        this.complaints = complaints;
    }

    /** Where the entries of all prompts are kept, for the arrow keys. */
    public Path historyFile() {
        return files.path("history");
    }

    /** Where the answer to an exercise is kept, for editors to open. */
    public Path answerFile(String exercise) {
        return files.path(answerName(exercise));
    }

    /** The answer that was kept. */
    public Optional<String> answer(String exercise) {
        return files.read(answerName(exercise));
    }

    /** Keeps an answer; the one before it stays beside it as {@code .previous}. */
    public void keepAnswer(String exercise, String source) {
        Optional<String> old = answer(exercise);
        if (old.isPresent() && !old.get().equals(source)) {
            files.write(answerName(exercise) + ".previous", old.get());
        }
        if (old.isEmpty() || !old.get().equals(source)) {
            files.write(answerName(exercise), source);
        }
    }

    /** The snippets that were typed at a step, in order. */
    public List<String> snippets(String step) {
        Optional<String> text = files.read(snippetsName(step));
        if (text.isEmpty()) {
            return List.of();
        }
        Optional<List<String>> snippets = parse(text.get());
        if (snippets.isEmpty()) {
            complaints.accept(
                    "what you typed at "
                            + step
                            + " could not be read back and was kept as "
                            + files.setAside(snippetsName(step))
                            + ".");
        }
        return snippets.orElse(List.of());
    }

    /** Keeps the snippets of a step. */
    public void keepSnippets(String step, List<String> snippets) {
        ObjectNode root = MAPPER.createObjectNode();
        root.put("formatVersion", FORMAT_VERSION);
        ArrayNode array = root.putArray("snippets");
        snippets.forEach(array::add);
        files.write(snippetsName(step), MAPPER.writeValueAsString(root) + "\n");
    }

    private static Optional<List<String>> parse(String text) {
        try {
            JsonNode root = MAPPER.readTree(text);
            if (root.path("formatVersion").asInt(0) != FORMAT_VERSION
                    || !root.path("snippets").isArray()) {
                return Optional.empty();
            }
            List<String> snippets = new ArrayList<>();
            root.path("snippets").forEach(node -> snippets.add(node.asString("")));
            return Optional.of(snippets);
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    private static String answerName(String exercise) {
        return "answers/" + exercise + ".java";
    }

    private static String snippetsName(String step) {
        return "typed/" + step + ".json";
    }
}
