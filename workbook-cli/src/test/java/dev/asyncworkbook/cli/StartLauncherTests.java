package dev.asyncworkbook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** How the launcher finds its way, and what is said to wrong usage. */
class StartLauncherTests {

    @TempDir Path directory;

    private Launcher workbook() {
        return new Launcher(directory);
    }

    @Test
    void a_link_from_another_directory_with_blanks_in_its_name_works() throws IOException {
        Path elsewhere = Files.createDirectory(directory.resolve("a b"));
        Path link =
                Files.createSymbolicLink(
                        elsewhere.resolve("wb"), Launcher.CHECKOUT.resolve("workbook"));
        Launcher.Result result = workbook().calledAs(link).startedIn(elsewhere).run("--version");
        assertThat(result.exit()).as(result.toString()).isZero();
        assertThat(result.out()).startsWith("Async Workbook ");
    }

    @Test
    void a_checkout_with_blanks_in_its_path_works() throws IOException {
        Path checkout = Files.createDirectory(directory.resolve("my check out"));
        Files.copy(Launcher.CHECKOUT.resolve("workbook"), checkout.resolve("workbook"));
        Files.createFile(checkout.resolve("pom.xml"));
        Path app = Files.createDirectories(checkout.resolve("workbook-cli/target/app"));
        try (var files = Files.list(Launcher.CHECKOUT.resolve("workbook-cli/target/app"))) {
            for (Path file : files.filter(f -> !f.toString().contains(".aot")).toList()) {
                Files.copy(file, app.resolve(file.getFileName()));
            }
        }
        Files.createSymbolicLink(checkout.resolve("lessons"), Launcher.lesson(""));
        Launcher.Result result =
                workbook().calledAs(checkout.resolve("workbook")).startedIn(directory).run("list");
        assertThat(result.exit()).as(result.toString()).isZero();
        assertThat(result.out()).contains("hello/late-arrival");
    }

    @Test
    void without_a_jdk_one_sentence_says_how_to_get_one() throws IOException {
        Path checkout = Files.createDirectory(directory.resolve("checkout"));
        String launcher = Files.readString(Launcher.CHECKOUT.resolve("workbook"));
        // A launcher that knows no usual places stands for a machine that has no JDK there.
        Path copy = checkout.resolve("workbook");
        Files.writeString(
                copy,
                launcher.replace("/usr/", "/nowhere/")
                        .replace("/opt/", "/nowhere/")
                        .replace("/Library/", "/nowhere/"));
        assertThat(copy.toFile().setExecutable(true)).isTrue();
        Path tools = Files.createDirectory(directory.resolve("bin"));
        Launcher.Result result =
                workbook()
                        .calledAs(copy)
                        .environment("JAVA_HOME", "")
                        .environment("JAVA25_HOME", "")
                        .environment("WORKBOOK_JAVA_HOME", "")
                        .environment("SDKMAN_DIR", "")
                        .environment("HOME", directory.toString())
                        .environment("PATH", tools.toString())
                        .run("list");
        assertThat(result.exit()).isEqualTo(4);
        assertThat(result.err().lines()).hasSize(1);
        assertThat(result.err()).contains("no JDK 25 found in").contains("install one with");
    }

    @Test
    void a_state_directory_that_cannot_be_written_does_not_change_a_verdict() throws IOException {
        Path file = Files.createFile(directory.resolve("file"));
        String answer = Launcher.lesson("hello/late-arrival/solution.java").toString();
        Launcher.Result result =
                new Launcher(file.resolve("state")).run("check", "late-arrival", answer);
        assertThat(result.exit()).isZero();
        assertThat(result.out()).startsWith("PASS");
        assertThat(result.unwrapped()).contains("not recorded");
    }

    @Test
    void a_pipe_gets_no_colors() {
        assertThat(workbook().run("explain", "D001").out()).doesNotContain("\u001b");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "check|hello/late-arrival|nosuch.java",
                "check|hello/late-arrival|lessons",
                "check|hello/late-arrival",
                "check",
                "check|hello/late-arrival|-|more",
                "chek",
                "run|no-such-file.java",
                "run|--fromat|json|x.java",
                "run|--format|xml|x.java",
                "run",
                "trace|lessons",
                "explain|D999",
                "list|--course|nowhere",
                "hint"
            })
    void wrong_usage_is_one_sentence_and_exit_2(String arguments) {
        Launcher.Result result = workbook().run(arguments.split("\\|", -1));
        assertThat(result.exit()).as(result.toString()).isEqualTo(2);
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).startsWith("workbook: ").doesNotContain("Exception");
        assertThat(result.err().strip()).matches("(?s).*[.?]");
        assertThat(result.err().lines()).hasSizeLessThanOrEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource({
        "check hello/late-arival -, did you mean hello/late-arrival?",
        "chek, Did you mean \"check\"?",
        "explain D06, Did you mean \"D006\""
    })
    void a_typing_error_is_answered_with_what_was_meant(String arguments, String meant) {
        Launcher.Result result = workbook().run(arguments.split(" ", -1));
        assertThat(result.exit()).isEqualTo(2);
        assertThat(result.unwrapped()).contains(meant);
    }
}
