package dev.asyncworkbook.grader.course;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

class TranslationTests {

    private static final Path EVERY_KEY = Path.of("src/test/resources/every-key");

    @TempDir Path directory;

    @BeforeEach
    void write_a_course_with_a_translation() throws IOException {
        write(
                "course.json",
                Manifests.COURSE.replace(
                        "\"lessons\"", "\"translations\": {\"de\": \"de\"}, \"lessons\""));
        write("good/lesson.json", Manifests.LESSON);
        write("good/starter.java", "void main() {}\n");
    }

    @Test
    void texts_are_those_of_the_language_and_what_is_missing_is_the_original() {
        Course course = CourseLoader.load(EVERY_KEY, Set.of(), "de").course();
        assertThat(course.title()).isEqualTo("Jeder Schlüssel");
        assertThat(course.farewell()).isEqualTo("Good\nbye.");
        Lesson kinds = course.lessons().getFirst();
        assertThat(kinds.objectives()).containsExactly("die Arten kennen");
        assertThat(kinds.steps().getFirst()).isEqualTo(new TextStep("read", "Lies", "Ein Text.\n"));
        Choice pick = (Choice) course.gradedStep("kinds/pick").orElseThrow();
        assertThat(pick.options().getFirst().say()).isEqualTo("Sie ist träge.");
        assertThat(pick.options().getFirst().text()).isEqualTo("A future does nothing by itself.");
        Exercise solve = course.exercise("kinds/solve").orElseThrow();
        assertThat(solve.check("numbers").orElseThrow().message())
                .isEqualTo("Nicht jede Zahl kommt einmal.");
        assertThat(solve.rules().syntax()).extracting(SyntaxRule::message).contains("Kein Schlaf.");
        assertThat(solve.wrongAnswers().getFirst().says()).containsExactly("Zähle mit SENDERS.");
        assertThat(solve.hints()).containsExactly("Nimm eine Schleife.");
    }

    @Test
    void a_variety_of_a_language_is_that_language() {
        assertThat(CourseLoader.load(EVERY_KEY, Set.of(), "de-AT").course().title())
                .isEqualTo("Jeder Schlüssel");
    }

    @Test
    void a_language_that_is_not_there_is_the_original() {
        for (String locale : new String[] {"", "en", "en-GB", "fr", "C"}) {
            LoadedCourse loaded = CourseLoader.load(EVERY_KEY, Set.of(), locale);
            assertThat(loaded.course().title()).isEqualTo("Every key");
            assertThat(loaded.problems()).isEmpty();
        }
    }

    @Test
    void a_translation_of_nothing_is_refused_and_the_lesson_stays() throws IOException {
        assertThat(problem("{\"id\": \"stap\", \"title\": \"Schritt\"}"))
                .isEqualTo(
                        "\"steps\" of the original has nothing called \"stap\". Did you mean \"step\"?");
        assertThat(problem("{\"id\": \"step\", \"code\": \"\"}"))
                .startsWith("\"code\" is not a key of a translation.");
        assertThat(problem("{\"id\": \"step\", \"hints\": [\"Eins.\", \"Zwei.\"]}"))
                .isEqualTo(
                        "\"hints\" has 2 texts, but the original has 1: translate each of them.");
        assertThat(problem("{\"id\": \"step\", \"hints\": [7]}")).contains("must be a string");
    }

    private String problem(String step) throws IOException {
        write(
                "de/good/lesson.json",
                "{\"formatVersion\": 1, \"id\": \"good\", \"steps\": [" + step + "]}");
        LoadedCourse loaded = CourseLoader.load(directory, Set.of(), "de");
        assertThat(loaded.course().lessons()).hasSize(1);
        assertThat(loaded.problems()).hasSize(1);
        assertThat(loaded.problems().getFirst().file()).endsWith(Path.of("de/good/lesson.json"));
        return loaded.problems().getFirst().message();
    }

    private void write(String name, String text) throws IOException {
        Path file = directory.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
