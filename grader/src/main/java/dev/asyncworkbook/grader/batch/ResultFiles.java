package dev.asyncworkbook.grader.batch;

import dev.asyncworkbook.grader.files.WholeFile;

import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/**
 * The folder in which the results are written: one file for each submission, and those that speak
 * of all. Each file appears as a whole or not at all.
 */
public final class ResultFiles {

    private static final int FORMAT_VERSION = 1;
    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
    private static final String RESULTS = "results";

    private final Path directory;
    private final SafeNames names = new SafeNames();
    private final Map<Submission, String> written = new HashMap<>();

    private ResultFiles(Path directory) {
        this.directory = directory;
    }

    /**
     * Opens the folder, and makes it where there is none.
     *
     * @throws IOException if that is not possible, also because a symbolic link is in its way
     */
    public static ResultFiles in(Path directory) throws IOException {
        Path results = directory.resolve(RESULTS);
        Files.createDirectories(directory);
        if (!Files.isDirectory(results, LinkOption.NOFOLLOW_LINKS)) {
            Files.createDirectory(results);
        }
        return new ResultFiles(directory);
    }

    /**
     * Writes what a submission came to.
     *
     * @throws IOException if it cannot be written
     */
    public void write(Graded graded) throws IOException {
        Submission submission = graded.submission();
        String exercise = graded.exercise().isEmpty() ? submission.stem() : graded.exercise();
        String name =
                RESULTS
                        + "/"
                        + names.nameFor(submission.student() + "__" + flat(exercise))
                        + ".json";
        written.put(submission, name);
        write(name, json(graded));
    }

    private static String flat(String exercise) {
        return exercise.replace('/', '_');
    }

    /** The file with the result of a submission, from the folder on; empty if there is none yet. */
    public String fileOf(Submission submission) {
        return written.getOrDefault(submission, "");
    }

    /**
     * Writes a file of this name, which is one of our own.
     *
     * @throws IOException if it cannot be written
     */
    public void write(String name, String text) throws IOException {
        WholeFile.write(directory.resolve(name), text);
    }

    private static String json(Graded graded) {
        ObjectNode root = MAPPER.createObjectNode();
        root.put("formatVersion", FORMAT_VERSION);
        root.put("student", graded.submission().student());
        root.put("file", graded.submission().shownPath());
        root.put("exercise", graded.exercise());
        root.put("verdict", graded.verdict().label());
        root.put("note", graded.note());
        root.put("line", graded.line());
        root.put("millis", graded.time().toMillis());
        if (graded.report().isPresent()) {
            root.set("report", MAPPER.readTree(graded.report().get()));
        } else {
            root.putNull("report");
        }
        return MAPPER.writeValueAsString(root);
    }
}
