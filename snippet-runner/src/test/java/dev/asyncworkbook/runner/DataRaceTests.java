package dev.asyncworkbook.runner;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asyncworkbook.kernel.explore.Plan;
import dev.asyncworkbook.kernel.trace.Diagnostic;
import dev.asyncworkbook.kernel.trace.Schedule;
import dev.asyncworkbook.kernel.trace.SwitchLevel;
import dev.asyncworkbook.kernel.trace.Trace;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A data race is reported where there is one, and nowhere else. */
final class DataRaceTests {

    private static final Path PROGRAMS = Path.of("src", "test", "resources", "races");
    private static final Plan PLAN = Plan.upTo(5_000).at(SwitchLevel.FIELD);
    private static final ProgramRunner RUNNER = new ProgramRunner();

    @AfterAll
    static void close() {
        RUNNER.close();
    }

    static List<Path> ordered() throws IOException {
        return files("ordered");
    }

    static List<Path> racing() throws IOException {
        return files("racing");
    }

    private static List<Path> files(String directory) throws IOException {
        try (Stream<Path> files = Files.list(PROGRAMS.resolve(directory))) {
            return files.sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("ordered")
    void what_is_ordered_is_no_race(Path program) throws IOException {
        CompiledProgram compiled = Runs.compiled(Files.readString(program));
        assertThat(Explorations.traces(RUNNER, compiled, PLAN))
                .allSatisfy(trace -> assertThat(races(trace)).isEmpty());
    }

    @ParameterizedTest
    @MethodSource("racing")
    void what_is_not_ordered_is_a_race_in_some_run(Path program) throws IOException {
        CompiledProgram compiled = Runs.compiled(Files.readString(program));
        assertThat(Explorations.traces(RUNNER, compiled, PLAN))
                .anySatisfy(trace -> assertThat(races(trace)).isNotEmpty());
    }

    @Test
    void a_race_names_the_variable_the_tasks_and_the_lines() throws IOException {
        Path program = PROGRAMS.resolve("racing").resolve("read_and_write.java");
        CompiledProgram compiled = Runs.compiled(Files.readString(program));
        Trace trace =
                RUNNER.run(compiled, Schedule.DEFAULT.at(SwitchLevel.FIELD), Runs.PATIENT, _ -> {});
        assertThat(races(trace))
                .containsExactly(
                        new Diagnostic(
                                "D021",
                                "a data race: `n` is written by `t1` at line 6 and read by `t2` at"
                                        + " line 10, and nothing puts one of them first",
                                10,
                                "guard every access with one lock, or let one task own it and send"
                                        + " it messages"));
    }

    @Test
    void nobody_is_told_of_races_where_tasks_share_a_thread() throws IOException {
        Path program = PROGRAMS.resolve("racing").resolve("counter.java");
        Trace trace = Runs.run(RUNNER, Files.readString(program));
        assertThat(races(trace)).isEmpty();
    }

    private static List<Diagnostic> races(Trace trace) {
        return trace.diagnostics().stream().filter(each -> each.code().equals("D021")).toList();
    }
}
