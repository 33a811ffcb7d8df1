package dev.asyncworkbook.grader.course;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

class LoaderTests {

    private static final String EXERCISE = "\"kind\": \"exercise\", \"title\": \"Step\",";

    @TempDir Path directory;

    @BeforeEach
    void write_a_sound_course() throws IOException {
        write("course.json", Manifests.COURSE);
        write("good/lesson.json", Manifests.LESSON);
        write("good/starter.java", "void main() {}\r\n");
    }

    @Test
    void a_sound_course_loads_with_its_files() {
        LoadedCourse loaded = CourseLoader.load(directory);
        assertThat(loaded.problems()).isEmpty();
        Exercise exercise = loaded.course().exercise("good/step").orElseThrow();
        assertThat(exercise.starter()).isEqualTo("void main() {}\n");
        assertThat(exercise.prompt()).isEqualTo("Print a line.\nThen stop.");
        assertThat(exercise.budget().explore().maxRuns()).isEqualTo(50);
        assertThat(exercise.checks()).hasSize(2);
    }

    @Test
    void one_broken_lesson_does_not_stop_the_others() throws IOException {
        write("course.json", Manifests.COURSE.replace("\"good\"", "\"good\", \"bad\""));
        write("bad/lesson.json", "{");
        LoadedCourse loaded = CourseLoader.load(directory);
        assertThat(loaded.course().lessons()).extracting(Lesson::id).containsExactly("good");
        assertThat(loaded.problems()).hasSize(1);
        assertThat(loaded.problems().getFirst().file()).endsWith(Path.of("bad/lesson.json"));
    }

    @Test
    void all_problems_of_a_course_are_reported_at_once() throws IOException {
        write(
                "good/lesson.json",
                Manifests.LESSON.replace(EXERCISE, "\"kind\": \"exercise\", \"titel\": 3,"));
        write("course.json", Manifests.COURSE.replace("\"Course\"", "7"));
        assertThat(CourseLoader.load(directory).problems())
                .extracting(LessonProblem::pointer)
                .containsExactly("/title", "/steps/0/titel", "/steps/0");
    }

    @Test
    void a_newer_format_says_which_version_is_needed() throws IOException {
        write(
                "good/lesson.json",
                Manifests.LESSON.replace("\"formatVersion\": 1", "\"formatVersion\": 2"));
        LoadedCourse loaded = CourseLoader.load(directory);
        assertThat(loaded.needsNewerVersion()).isTrue();
        assertThat(loaded.problems().getFirst().message()).contains("format version 2");
    }

    @Test
    void a_missing_course_is_one_problem() {
        List<LessonProblem> problems = CourseLoader.load(directory.resolve("nowhere")).problems();
        assertThat(problems).hasSize(1);
        assertThat(problems.getFirst().message()).isEqualTo("There is no such file: create it.");
    }

    @Test
    void a_symbolic_link_cannot_lead_out_of_the_lesson() throws IOException {
        write("secret.java", "void main() {}");
        Path link = directory.resolve("good/link.java");
        Files.createSymbolicLink(link, directory.resolve("secret.java"));
        write("good/lesson.json", Manifests.LESSON.replace("starter.java", "link.java"));
        assertThat(CourseLoader.load(directory).problems().getFirst().message())
                .contains("leads out of the lesson's folder");
    }

    @Test
    void a_file_that_is_not_utf_8_is_a_problem() throws IOException {
        Files.write(directory.resolve("good/starter.java"), new byte[] {(byte) 0xff, 0x20});
        assertThat(CourseLoader.load(directory).problems().getFirst().message())
                .contains("is not UTF-8");
    }

    @Test
    void a_lesson_can_be_one_file() throws IOException {
        write("course.json", Manifests.COURSE.replace("\"good\"", "\"good\", \"one.json\""));
        write("one.json", lesson("one", ""));
        LoadedCourse loaded = CourseLoader.load(directory);
        assertThat(loaded.problems()).isEmpty();
        assertThat(loaded.course().lessons()).extracting(Lesson::id).containsExactly("good", "one");
    }

    @Test
    void a_folder_and_a_file_of_one_name_are_one_lesson_too_many() throws IOException {
        write("course.json", Manifests.COURSE.replace("\"good\"", "\"good\", \"good.json\""));
        write("good.json", lesson("good", ""));
        assertThat(CourseLoader.load(directory).problems().getFirst().message())
                .isEqualTo("The lesson \"good.json\" is listed twice: remove one.");
    }

    @Test
    void prerequisites_in_a_circle_are_told_once_with_the_whole_circle() throws IOException {
        write(
                "course.json",
                Manifests.COURSE.replace("\"good\"", "\"a.json\", \"b.json\", \"c.json\""));
        write("a.json", lesson("a", "b"));
        write("b.json", lesson("b", "c"));
        write("c.json", lesson("c", "a"));
        LoadedCourse loaded = CourseLoader.load(directory);
        assertThat(loaded.problems())
                .extracting(LessonProblem::message)
                .containsExactly(
                        "The prerequisites go in a circle, so that nobody can begin: a needs b needs c needs a; remove one of them.");
        assertThat(loaded.problems().getFirst().pointer()).isEqualTo("/prerequisites");
    }

    @Test
    void a_prerequisite_that_comes_later_is_a_problem() throws IOException {
        write("course.json", Manifests.COURSE.replace("\"good\"", "\"a.json\", \"b.json\""));
        write("a.json", lesson("a", "b"));
        write("b.json", lesson("b", ""));
        assertThat(CourseLoader.load(directory).problems())
                .extracting(LessonProblem::message)
                .containsExactly(
                        "\"prerequisites\" names \"b\", which comes later in the course: list it earlier in course.json, or remove it here.");
    }

    @Test
    @Timeout(30)
    void lessons_that_need_all_those_before_them_are_looked_at_once_each() throws IOException {
        List<String> names = IntStream.range(0, 40).mapToObj(i -> "l" + i).toList();
        write(
                "course.json",
                Manifests.COURSE.replace(
                        "\"good\"", "\"" + String.join(".json\", \"", names) + ".json\""));
        for (int i = 0; i < names.size(); i++) {
            write(
                    names.get(i) + ".json",
                    lesson(names.get(i), String.join("\", \"", names.subList(0, i))));
        }
        assertThat(CourseLoader.load(directory).problems()).isEmpty();
    }

    @Test
    void what_is_nested_beyond_all_measure_is_a_problem_of_its_file() throws IOException {
        write("course.json", Manifests.COURSE.replace("\"good\"", "\"good\", \"one.json\""));
        write("one.json", "[".repeat(100_000));
        LoadedCourse loaded = CourseLoader.load(directory);
        assertThat(loaded.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).contains("nested more deeply"));
        assertThat(loaded.course().lessons()).extracting(Lesson::id).containsExactly("good");
    }

    @Test
    void a_number_beyond_all_measure_is_a_problem() throws IOException {
        write("course.json", "{\"formatVersion\": " + "1".repeat(5_000) + "}");
        assertThat(CourseLoader.load(directory).problems().getFirst().message())
                .contains("longer name or number");
    }

    @Test
    void a_control_character_is_a_problem_at_its_place() throws IOException {
        write(
                "good/lesson.json",
                Manifests.LESSON.replace("\"title\": \"", "\"title\": \"\\u001b[2J"));
        LessonProblem problem = CourseLoader.load(directory).problems().getFirst();
        assertThat(problem.pointer()).endsWith("/title");
        assertThat(problem.message()).contains("control character U+001B");
    }

    @Test
    void a_byte_order_mark_is_called_by_its_name() throws IOException {
        write("course.json", "\ufeff" + Manifests.COURSE);
        assertThat(CourseLoader.load(directory).problems().getFirst().message())
                .contains("byte order mark");
    }

    @Test
    void a_broken_lesson_can_be_a_prerequisite() throws IOException {
        write("course.json", Manifests.COURSE.replace("\"good\"", "\"a.json\", \"b.json\""));
        write("a.json", "{");
        write("b.json", lesson("b", "a"));
        assertThat(CourseLoader.load(directory).problems()).hasSize(1);
    }

    private static String lesson(String id, String prerequisite) {
        String prerequisites = prerequisite.isEmpty() ? "" : "\"" + prerequisite + "\"";
        return """
        {"formatVersion": 1, "id": "%s", "title": "T", "summary": "S.",
         "prerequisites": [%s],
         "steps": [{"id": "s", "kind": "text", "title": "T", "text": "Text."}]}
        """
                .formatted(id, prerequisites);
    }

    private void write(String name, String text) throws IOException {
        Path file = directory.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
