package dev.asyncworkbook.miniredis.programs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asyncworkbook.kernel.explore.Limits;
import dev.asyncworkbook.kernel.trace.End;
import dev.asyncworkbook.kernel.trace.Schedule;
import dev.asyncworkbook.kernel.trace.Trace;
import dev.asyncworkbook.runner.Compilation;
import dev.asyncworkbook.runner.Program;
import dev.asyncworkbook.runner.ProgramCompiler;
import dev.asyncworkbook.runner.ProgramRunner;
import dev.asyncworkbook.runner.RunLimits;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * The tutorial's programs about Redis, compiled and run as a learner's are. Each says in its first
 * lines what it prints.
 */
class TutorialProgramsTests {

    private static final Path PROGRAMS = Path.of("src/test/resources/tutorial");
    private static final String PRINTS = "// prints: ";
    private static final RunLimits LIMITS =
            new RunLimits(Limits.DEFAULT, Duration.ofSeconds(20), 64);
    private static final ProgramRunner RUNNER = new ProgramRunner();

    @AfterAll
    static void end() {
        RUNNER.close();
    }

    static List<String> programs() throws IOException {
        try (var files = Files.list(PROGRAMS)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("programs")
    void a_program_prints_what_it_says_and_nothing_is_wrong_with_it(String name)
            throws IOException {
        String source = Files.readString(PROGRAMS.resolve(name));
        List<String> expected =
                source.lines()
                        .filter(line -> line.startsWith(PRINTS))
                        .map(line -> line.substring(PRINTS.length()))
                        .toList();
        Trace trace = run(name, source);
        assertThat(trace.ending().end()).as(trace.ending().message()).isEqualTo(End.COMPLETE);
        assertThat(trace.output()).isEqualTo(expected);
        assertThat(trace.diagnostics()).isEmpty();
    }

    private static Trace run(String name, String source) {
        return switch (new ProgramCompiler().compile(new Program(name, source))) {
            case Compilation.Compiled(var program) ->
                    RUNNER.run(program, Schedule.DEFAULT, LIMITS, _ -> {});
            case Compilation.Failed(var problems) -> throw new AssertionError(problems.toString());
        };
    }
}
