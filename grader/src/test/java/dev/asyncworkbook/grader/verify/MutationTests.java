package dev.asyncworkbook.grader.verify;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asyncworkbook.grader.course.CourseLoader;
import dev.asyncworkbook.grader.finding.Finding;
import dev.asyncworkbook.grader.finding.Inspections;
import dev.asyncworkbook.grader.lint.CourseLint;
import dev.asyncworkbook.grader.scaffold.Scaffold;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import tools.jackson.databind.node.ObjectNode;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Every mistake in a course is caught, by lint or by verify, at its spot. */
class MutationTests {

    private static final long SEED = 6;

    @TempDir Path directory;

    static List<Mutation> mutations() {
        return Mutations.of(SEED);
    }

    private Path course() throws Exception {
        Scaffold scaffold = new Scaffold();
        scaffold.course(directory, "sound");
        Path course = directory.resolve("sound");
        scaffold.lesson(course, "second");
        Mutation.edit(
                course.resolve("second/lesson.json"),
                it -> it.putArray("prerequisites").add("first-lesson"));
        return course;
    }

    private static Inspections lint(Path course) {
        return new CourseLint(course, "HEAD").run();
    }

    private static Inspections verify(Path course) {
        return new CourseVerifier(course, CourseLoader.load(course), _ -> true).run(1, _ -> {});
    }

    @Test
    void there_are_at_least_forty() {
        assertThat(mutations()).hasSizeGreaterThanOrEqualTo(40);
    }

    @Test
    void without_a_mistake_nothing_is_found() throws Exception {
        Path course = course();
        assertThat(lint(course).findings()).isEmpty();
        assertThat(verify(course).findings()).isEmpty();
    }

    @Test
    void a_constant_that_the_starter_lacks_is_found_without_a_run() throws Exception {
        Path course = course();
        Mutation.edit(
                course.resolve("first-lesson/lesson.json"), it -> withData(Mutation.exercise(it)));
        assertThat(lint(course).findings())
                .extracting(Finding::toString)
                .anyMatch(line ->
                        line.matches(
                                "(?s).*/steps/1/data/0/constants/TIMES\\).*starter has no constant.*"));
    }

    @Test
    void data_needs_an_answer_without_the_constant() throws Exception {
        Path course = course();
        Mutation.edit(
                course.resolve("first-lesson/lesson.json"), it -> withData(Mutation.exercise(it)));
        assertThat(verify(course).findings())
                .extracting(Finding::message)
                .anyMatch(it -> it.contains("lacks a constant that \"data\" changes"));
    }

    private static void withData(ObjectNode exercise) {
        ObjectNode data = exercise.putArray("data").addObject().put("name", "three");
        data.putObject("constants").put("TIMES", "3");
    }

    @Test
    @Timeout(60)
    void a_pipe_in_the_place_of_a_manifest_is_not_waited_for() throws Exception {
        Path course = course();
        Path manifest = course.resolve("second/lesson.json");
        Files.delete(manifest);
        assertThat(new ProcessBuilder("mkfifo", manifest.toString()).start().waitFor()).isZero();
        assertThat(lint(course).findings())
                .extracting(Finding::toString)
                .anyMatch(line -> line.matches("(?s).*second/lesson.json.*no such file.*"));
    }

    @Test
    void an_end_is_told_with_one_full_stop() throws Exception {
        Path course = course();
        Mutation.write(
                course.resolve("first-lesson/introduction.md"),
                "```java\nvoid main() { System.exit(0); }\n```\n");
        assertThat(verify(course).findings())
                .extracting(Finding::message)
                .anyMatch(it -> it.contains("let main return instead. Correct it"));
    }

    @Test
    void code_in_a_translation_has_to_work_as_well() throws Exception {
        Path course = course();
        Mutation.edit(
                course.resolve("course.json"), it -> it.putObject("translations").put("de", "de"));
        Mutation.write(
                course.resolve("de/first-lesson/lesson.json"),
                """
                {"formatVersion": 1, "id": "first-lesson", "steps": [
                  {"id": "introduction", "text": ["```java", "void main() { printn(1); }", "```"]}]}
                """);
        assertThat(verify(course).findings())
                .extracting(Finding::toString)
                .anyMatch(line ->
                        line.matches(
                                "(?s).*de/first-lesson/lesson.json:2:.*This code does not compile.*"));
    }

    @ParameterizedTest
    @MethodSource("mutations")
    void a_mistake_is_caught_at_its_spot(Mutation mutation) throws Exception {
        Path course = course();
        mutation.change().accept(course);
        List<Finding> linted = lint(course).findings();
        List<Finding> found = linted.isEmpty() ? verify(course).findings() : linted;
        assertThat(found)
                .as("seed " + SEED)
                .extracting(Finding::toString)
                .anyMatch(line -> line.matches("(?s).*" + mutation.told()));
    }
}
