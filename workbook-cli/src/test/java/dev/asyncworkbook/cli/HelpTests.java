package dev.asyncworkbook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asyncworkbook.cli.app.Host;
import dev.asyncworkbook.cli.exit.ExitCode;
import dev.asyncworkbook.cli.testing.Golden;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

class HelpTests {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    private int run(String... arguments) {
        PrintStream stream = new PrintStream(out, true, StandardCharsets.UTF_8);
        return new Main(
                        new Host(
                                InputStream.nullInputStream(),
                                stream,
                                stream,
                                "",
                                0,
                                Map.of(),
                                Path.of("nowhere")))
                .run(arguments);
    }

    @Test
    void the_help_lists_every_verb() {
        assertThat(run("--help")).isZero();
        Golden.check("help", out.toString(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "list",
                "status",
                "run",
                "explore",
                "trace",
                "replay",
                "check",
                "grade",
                "hint",
                "solution",
                "explain",
                "install",
                "dev",
                "dev new",
                "dev lint",
                "dev verify",
                "dev preview",
                "dev fmt",
                "dev schema",
                "dev pack",
                "mini-redis",
                "redis-cli"
            })
    void every_verb_has_help_that_fits_the_terminal(String verb) {
        assertThat(run((verb + " --help").split(" ", -1))).isZero();
        List<String> lines = out.toString(StandardCharsets.UTF_8).lines().toList();
        assertThat(lines.getFirst()).startsWith("Usage: workbook " + verb);
        assertThat(lines).allMatch(line -> line.length() <= 80);
    }

    @Test
    void an_option_before_the_verb_is_refused_and_not_passed_over() {
        assertThat(run("--course", "somewhere", "list")).isEqualTo(ExitCode.USAGE);
        assertThat(out.toString(StandardCharsets.UTF_8).replaceAll("\\s+", " "))
                .contains("--course must stand behind \"list\".");
    }

    @ParameterizedTest
    @ValueSource(strings = {"D001", "D002", "D006", "D007", "D019", "d019"})
    void every_diagnostic_has_a_page(String code) {
        assertThat(run("explain", code)).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("What to do");
    }
}
