package dev.asyncworkbook.runner;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asyncworkbook.kernel.trace.End;
import dev.asyncworkbook.kernel.trace.Trace;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Programs in the shape of the tutorial's, at least one for each system that it names, compiled and
 * run as a learner's are. Each says in its first lines what it prints.
 */
class TutorialProgramsTests {

    private static final Path PROGRAMS = Path.of("src/test/resources/tutorial");
    private static final String PRINTS = "// prints: ";
    private static final ProgramRunner RUNNER = new ProgramRunner();

    @AfterAll
    static void close() {
        RUNNER.close();
    }

    @TestFactory
    Stream<DynamicTest> a_program_of_the_tutorial_prints_what_it_says() throws IOException {
        try (Stream<Path> files = Files.list(PROGRAMS)) {
            return files.sorted().toList().stream()
                    .map(file ->
                            DynamicTest.dynamicTest(
                                    file.getFileName().toString(), () -> check(file)));
        }
    }

    private static void check(Path program) {
        String source = read(program);
        List<String> expected =
                source.lines()
                        .filter(line -> line.startsWith(PRINTS))
                        .map(line -> line.substring(PRINTS.length()))
                        .toList();
        Trace trace = Runs.run(RUNNER, source);
        assertThat(trace.ending().end()).as(trace.ending().message()).isEqualTo(End.COMPLETE);
        assertThat(trace.output()).isEqualTo(expected);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
