package dev.asyncworkbook.cli.state;

import dev.asyncworkbook.cli.exit.ExitCode;
import dev.asyncworkbook.cli.exit.WorkbookException;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** The progress as a file of readable JSON. */
public final class ProgressStore {

    private static final String FILE = "progress.json";
    private static final int FORMAT_VERSION = 1;
    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final StateFiles files;
    private final Consumer<String> complaints;

    /** Keeps it among these files; a sentence about a file set aside goes to {@code complaints}. */
    public ProgressStore(StateFiles files, Consumer<String> complaints) {
        this.files = files;
        this.complaints = complaints;
    }

    /** What was kept. */
    public Progress load() {
        Optional<String> text = files.read(FILE);
        if (text.isEmpty()) {
            return Progress.NONE;
        }
        Optional<Progress> progress = parse(text.get());
        if (progress.isEmpty()) {
            complaints.accept(
                    "the progress file could not be understood and was kept as "
                            + files.setAside(FILE)
                            + "; progress starts anew, and your answers are untouched.");
        }
        return progress.orElse(Progress.NONE);
    }

    /** Changes what is kept now, which another workbook may have written meanwhile. */
    public Progress update(UnaryOperator<Progress> change) {
        Progress changed = change.apply(load());
        files.write(FILE, text(changed) + "\n");
        return changed;
    }

    private Optional<Progress> parse(String text) {
        try {
            JsonNode root = MAPPER.readTree(text);
            int version = root.path("formatVersion").asInt(0);
            if (version > FORMAT_VERSION) {
                throw new WorkbookException(
                        ExitCode.NEEDS_NEWER,
                        files.path(FILE) + " was written by a newer workbook: update this one.");
            }
            return version == FORMAT_VERSION && root.path("exercises").isObject()
                    ? Optional.of(progress(root))
                    : Optional.empty();
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    private static Progress progress(JsonNode root) {
        Map<String, Progress.OfExercise> exercises = new LinkedHashMap<>();
        root.path("exercises")
                .forEachEntry((name, node) ->
                        exercises.put(
                                name,
                                new Progress.OfExercise(
                                        node.path("passed").asBoolean(false),
                                        node.path("attempts").asInt(0),
                                        node.path("hints").asInt(0),
                                        mistakes(node.path("mistakes")))));
        return new Progress(root.path("current").asString(""), exercises);
    }

    private static Map<String, Integer> mistakes(JsonNode node) {
        Map<String, Integer> mistakes = new LinkedHashMap<>();
        if (node.isObject()) {
            node.forEachEntry((name, times) -> mistakes.put(name, times.asInt(0)));
        }
        return mistakes;
    }

    private static void add(ObjectNode exercises, String name, Progress.OfExercise exercise) {
        ObjectNode node = exercises.putObject(name);
        node.put("passed", exercise.passed());
        node.put("attempts", exercise.attempts());
        node.put("hints", exercise.hints());
        if (!exercise.mistakes().isEmpty()) {
            ObjectNode mistakes = node.putObject("mistakes");
            exercise.mistakes().forEach(mistakes::put);
        }
    }

    private static String text(Progress progress) {
        ObjectNode root = MAPPER.createObjectNode();
        root.put("formatVersion", FORMAT_VERSION);
        root.put("current", progress.current());
        ObjectNode exercises = root.putObject("exercises");
        progress.exercises().forEach((name, exercise) -> add(exercises, name, exercise));
        return MAPPER.writeValueAsString(root);
    }
}
