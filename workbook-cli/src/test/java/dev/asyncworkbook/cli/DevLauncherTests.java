package dev.asyncworkbook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asyncworkbook.cli.exit.ExitCode;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The way of a course from nothing to another machine. */
class DevLauncherTests {

    @TempDir Path empty;
    @TempDir Path state;
    private Launcher workbook;

    @BeforeEach
    void makeCourse() {
        workbook = new Launcher(state).startedIn(empty);
        assertThat(workbook.run("dev", "new", "course", "fresh").exit()).isZero();
        workbook.startedIn(empty.resolve("fresh"));
    }

    @Test
    void what_is_made_lints_and_verifies_and_is_in_the_usual_form() {
        assertThat(workbook.run("dev", "new", "exercise", "first-lesson/more").exit()).isZero();
        assertThat(workbook.run("dev", "lint").exit()).isZero();
        assertThat(workbook.run("dev", "fmt", "--check").exit()).isZero();
        Launcher.Result verified = workbook.run("dev", "verify");
        assertThat(verified.exit()).isZero();
        assertThat(verified.unwrapped())
                .contains("first-lesson/more 2 solutions (the only schedule), 2 wrong answers");
    }

    @Test
    void what_is_packed_and_installed_appears_in_the_list() {
        Path file = empty.resolve("fresh.workbook");
        assertThat(workbook.run("dev", "pack", "-o", file.toString()).exit()).isZero();
        assertThat(workbook.run("install", file.toString()).out()).startsWith("Installed Fresh");
        assertThat(workbook.run("list").out()).contains("first-lesson/first-exercise");
        assertThat(workbook.run("list", "--course", ".").out()).doesNotContain("late-arrival");
    }

    @Test
    void a_damaged_pack_is_refused_in_one_sentence() throws IOException {
        Path file = Files.writeString(empty.resolve("damaged.workbook"), "no pack");
        Launcher.Result result = workbook.run("install", file.toString());
        assertThat(result.exit()).isEqualTo(ExitCode.LESSON_INVALID);
        assertThat(result.unwrapped()).contains("is not installed: it is no packed course");
    }

    @Test
    void a_broken_manifest_is_told_with_its_place_in_every_format() throws IOException {
        Path manifest = empty.resolve("fresh/first-lesson/lesson.json");
        Files.writeString(manifest, Files.readString(manifest).replace("\"hints\"", "\"hnts\""));
        Launcher.Result text = workbook.run("dev", "lint");
        assertThat(text.exit()).isEqualTo(ExitCode.LESSON_INVALID);
        assertThat(text.unwrapped())
                .contains(
                        "first-lesson/lesson.json:", "(/steps/1/hnts)", "Did you mean \"hints\"?");
        assertThat(workbook.run("dev", "lint", "--format", "github").out())
                .contains("::error file=first-lesson/lesson.json,line=");
        assertThat(workbook.run("dev", "lint", "--format", "junit").out())
                .startsWith("<?xml")
                .contains("<failure type=\"format\"");
        assertThat(workbook.run("dev", "verify", "--format", "json").out())
                .startsWith("{")
                .contains("\"pointer\" : \"/steps/1/hnts\"");
    }

    @Test
    void a_course_that_does_not_do_what_it_says_fails() throws IOException {
        Path solution = empty.resolve("fresh/first-lesson/first-exercise/solution.java");
        Files.writeString(solution, "void main() {\n    while (true) {}\n}\n");
        Launcher.Result verified = workbook.run("dev", "verify", "first-lesson");
        assertThat(verified.exit()).isEqualTo(ExitCode.FAILED);
        assertThat(verified.unwrapped())
                .contains(
                        "ok first-lesson/introduction", "does not pass", "does a loop never end?");
    }

    @Test
    void a_name_that_is_none_is_wrong_usage() {
        assertThat(workbook.run("dev", "verify", "first-leson").unwrapped())
                .contains("Did you mean \"first-lesson\"?");
        assertThat(workbook.run("dev", "new", "lesson", "No Name").exit())
                .isEqualTo(ExitCode.USAGE);
        assertThat(workbook.run("dev").exit()).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void a_preview_is_what_a_learner_sees() {
        assertThat(workbook.run("dev", "preview", "first-lesson/first-exercise").out())
                .contains("First exercise", "To start from:", "/check grades it");
    }
}
