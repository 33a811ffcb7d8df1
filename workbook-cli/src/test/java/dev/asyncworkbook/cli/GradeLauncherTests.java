package dev.asyncworkbook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asyncworkbook.cli.exit.ExitCode;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A small class, graded as a build would. */
class GradeLauncherTests {

    @TempDir Path directory;
    @TempDir Path state;
    private Launcher workbook;

    @BeforeEach
    void handIn() throws IOException {
        workbook = new Launcher(state).startedIn(directory);
        handIn("ada", Files.readString(Launcher.lesson("hello/late-arrival/solution.java")));
        handIn("ben", Files.readString(Launcher.lesson("hello/late-arrival/wrong-early.java")));
    }

    private void handIn(String student, String source) throws IOException {
        Path folder = Files.createDirectories(directory.resolve("class").resolve(student));
        Files.writeString(folder.resolve("late-arrival.java"), source);
    }

    @Test
    void a_class_is_graded_and_the_exit_code_says_whether_all_passed() throws IOException {
        Launcher.Result result =
                workbook.run("grade", "class", "--out", "out", "--format", "json,junit,github");
        assertThat(result.exit()).isEqualTo(ExitCode.FAILED);
        assertThat(result.out())
                .contains("::error file=class/ben/late-arrival.java,line=1,title=ben hello")
                .containsPattern("\\| ada +\\| +1 \\| +- ");
        assertThat(Files.readString(directory.resolve("out/junit.xml")))
                .contains("<testsuite name=\"ada\"");
        assertThat(Files.readString(directory.resolve("out/summary.json")))
                .contains("\"fail\" : 1");
        assertThat(directory.resolve("out/results/ben__hello_late-arrival.json")).exists();
        assertThat(workbook.run("grade", "class/ada", "--out", "out").exit()).isZero();
        assertThat(workbook.run("grade", "class", "--out", "out", "--exit-zero").exit()).isZero();
    }

    @Test
    void what_cannot_be_graded_is_wrong_usage() {
        assertThat(workbook.run("grade", "nowhere", "--out", "out").exit())
                .isEqualTo(ExitCode.USAGE);
        assertThat(workbook.run("grade", "class", "--out", "class/out").unwrapped())
                .contains("among what is graded");
        assertThat(workbook.run("grade", "class", "--out", "out", "--format", "xml").unwrapped())
                .contains("\"xml\" is not known");
        assertThat(
                        workbook.run("grade", "class", "--out", "out", "--exercise", "hello/late")
                                .exit())
                .isEqualTo(ExitCode.USAGE);
    }

    /** The shell makes the folders, since this JVM may be in that locale itself. */
    @Test
    void names_are_told_apart_in_the_c_locale_too() throws Exception {
        String copies =
                "for name in 'j\\303\\266rg' 'j\\303\\244rg'; do"
                        + " cp -r class/ada \"class/$(printf $name)\"; done";
        Process shell =
                new ProcessBuilder("sh", "-c", copies).directory(directory.toFile()).start();
        assertThat(shell.waitFor()).isZero();
        workbook.environment("LC_ALL", "C");
        Launcher.Result result = workbook.run("grade", "class", "--out", "out");
        assertThat(result.out()).contains("| j\u00f6rg ", "| j\u00e4rg ", "| 4 students ");
    }
}
