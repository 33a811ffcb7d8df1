package dev.asyncworkbook.grader.verify;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

/**
 * A mistake that an author could make in a course that was right.
 *
 * @param name what is done to it
 * @param change does it to the course's folder
 * @param told what must be found, as a regular expression on the line of one finding
 */
record Mutation(String name, Consumer<Path> change, String told) {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    static final String LESSON = "first-lesson";
    static final String EXERCISE = "first-exercise";

    /** A change to the manifest of the first lesson. */
    static Mutation ofLesson(String name, Consumer<ObjectNode> change, String told) {
        return new Mutation(
                name, course -> edit(course.resolve(LESSON).resolve("lesson.json"), change), told);
    }

    /** A change to its exercise, the second step. */
    static Mutation ofExercise(String name, Consumer<ObjectNode> change, String told) {
        return ofLesson(name, lesson -> change.accept(exercise(lesson)), told);
    }

    /** A file of the exercise gets another content. */
    static Mutation ofFile(String name, String file, String content, String told) {
        return new Mutation(
                name,
                course -> write(course.resolve(LESSON).resolve(EXERCISE).resolve(file), content),
                told);
    }

    static ObjectNode exercise(ObjectNode lesson) {
        return (ObjectNode) lesson.get("steps").get(1);
    }

    static ObjectNode element(ObjectNode object, String list, int index) {
        return (ObjectNode) object.get(list).get(index);
    }

    static ArrayNode list(ObjectNode object, String list) {
        return (ArrayNode) object.get(list);
    }

    static void edit(Path manifest, Consumer<ObjectNode> change) {
        try {
            ObjectNode root = (ObjectNode) MAPPER.readTree(Files.readString(manifest));
            change.accept(root);
            Files.writeString(manifest, MAPPER.writeValueAsString(root));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void write(Path file, String content) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
