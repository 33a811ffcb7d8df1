package dev.asyncworkbook.runner;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asyncworkbook.kernel.trace.End;
import dev.asyncworkbook.kernel.trace.Trace;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Programs that were written for Tokio, and run by it, print the same here: under the default
 * schedule, line by line. {@code resources/tokio/record} lets Tokio run them again.
 */
class TokioProgramsTests {

    private static final Path PROGRAMS = Path.of("src/test/resources/tokio");
    private static final ProgramRunner RUNNER = new ProgramRunner();

    @AfterAll
    static void close() {
        RUNNER.close();
    }

    @TestFactory
    Stream<DynamicTest> a_program_prints_what_it_prints_on_tokio() throws IOException {
        try (Stream<Path> files = Files.walk(PROGRAMS)) {
            return files
                    .filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList()
                    .stream()
                    .map(file ->
                            DynamicTest.dynamicTest(
                                    PROGRAMS.relativize(file).toString(), () -> check(file)));
        }
    }

    private static void check(Path program) throws IOException {
        String name = program.getFileName().toString().replaceFirst("[.]java$", ".out");
        List<String> recorded = Files.readAllLines(program.resolveSibling(name));
        Trace trace = Runs.run(RUNNER, Files.readString(program));
        assertThat(trace.output()).isEqualTo(recorded);
        assertThat(trace.ending().end()).as(trace.ending().message()).isEqualTo(End.COMPLETE);
    }
}
