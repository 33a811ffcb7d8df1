package dev.asyncworkbook.grader.course;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Lessons with one mistake each, beside what is said about it; {@code -Dgolden.update=true}
 * rewrites what is said.
 */
class BrokenLessonTests {

    private static final Path LESSONS = Path.of("src/test/resources/broken-lessons");

    private static final String COURSE =
            """
            {"formatVersion": 1, "id": "course", "title": "Course", "lessons": ["broken"]}
            """;

    @TempDir static Path directory;

    private static List<Path> lessons() throws IOException {
        try (Stream<Path> files = Files.list(LESSONS)) {
            return files.filter(it -> it.toString().endsWith(".json")).sorted().toList();
        }
    }

    @TestFactory
    Stream<DynamicTest> every_mistake_is_refused_with_its_place_and_what_to_do()
            throws IOException {
        return lessons().stream()
                .map(lesson ->
                        DynamicTest.dynamicTest(
                                lesson.getFileName().toString(), () -> isRefused(lesson)));
    }

    @Test
    void there_are_many_of_them() throws IOException {
        assertThat(lessons()).hasSizeGreaterThan(25);
    }

    private static void isRefused(Path lesson) throws IOException {
        String said = problems(lesson);
        Path golden = Path.of(lesson.toString().replace(".json", ".txt"));
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(golden, said);
        }
        assertThat(said).isEqualTo(Files.readString(golden));
        assertThat(said).matches("(?s)broken/lesson[.]json:\\d+:\\d+ [(]/.+[)]: .+\\n");
    }

    private static String problems(Path lesson) throws IOException {
        Path folder = Files.createDirectories(directory.resolve("broken"));
        Files.writeString(directory.resolve("course.json"), COURSE);
        Files.writeString(folder.resolve("lesson.json"), Files.readString(lesson));
        LoadedCourse loaded = CourseLoader.load(directory);
        assertThat(loaded.course().lessons()).isEmpty();
        return loaded.problems().stream()
                .map(problem -> problem.toString().replace(directory + "/", "") + "\n")
                .collect(Collectors.joining());
    }
}
