package dev.asyncworkbook.grader.verify;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asyncworkbook.grader.course.CourseLoader;
import dev.asyncworkbook.grader.finding.Finding;
import dev.asyncworkbook.grader.finding.Inspections;
import dev.asyncworkbook.grader.lint.CourseLint;
import dev.asyncworkbook.grader.scaffold.Scaffold;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

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
