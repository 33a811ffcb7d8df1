package dev.asyncworkbook.runner;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asyncworkbook.kernel.explore.Plan;
import dev.asyncworkbook.kernel.trace.SwitchLevel;
import dev.asyncworkbook.runner.wire.Code;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Whatever tasks share, leaving out schedules loses no outcome. */
final class SharedStateTests {

    private static final int MANY = 50_000;
    private static final int SAMPLES = 150;
    private static final Path PROGRAMS = Path.of("src", "test", "resources", "shared");
    private static final Path INTERPRETER =
            Path.of("src", "test", "resources", "random", "interpreter.java");

    /** Where the interpreter has its script. */
    private static final String CONSTANT = "@".repeat(32);

    private static final ProgramRunner RUNNER = new ProgramRunner();

    @AfterAll
    static void close() {
        RUNNER.close();
    }

    static List<String> programs() throws IOException {
        try (Stream<Path> files = Files.list(PROGRAMS)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("programs")
    void every_outcome_of_a_program_is_found(String program) throws IOException {
        CompiledProgram compiled = Runs.compiled(Files.readString(PROGRAMS.resolve(program)));
        Set<String> outcomes = Explorations.outcomes(RUNNER, compiled, Plan.upTo(MANY));
        assertThat(outcomes)
                .isEqualTo(Explorations.outcomes(RUNNER, compiled, Plan.upTo(MANY).naive()))
                .allMatch(outcome -> outcome.endsWith("COMPLETE"))
                .hasSizeGreaterThan(program.startsWith("nothing") ? 0 : 1);
    }

    /** To run every schedule without leaving any out would take too long. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "field",
                "static_initializer",
                "array_elements",
                "array_list",
                "map_compute",
                "learner_keys",
                "iterator_over_an_await",
                "for_each_over_an_await",
                "method_reference_to_an_atomic",
                "synchronized_wrapper",
                "two_objects"
            })
    void no_schedule_at_the_finest_level_has_an_outcome_that_is_not_found(String program)
            throws IOException {
        String source = Files.readString(PROGRAMS.resolve(program + ".java"));
        CompiledProgram compiled = Runs.compiled(source);
        Plan every = Plan.upTo(MANY).at(SwitchLevel.FIELD).quiet();
        Plan some = new Plan(SwitchLevel.FIELD, false, Plan.Mode.SAMPLED, false, 1, 0, SAMPLES, 1);
        Set<String> found = Explorations.outcomes(RUNNER, compiled, every);
        Set<String> met = new TreeSet<>();
        RUNNER.explore(
                compiled,
                Runs.PATIENT,
                some,
                trace -> {
                    met.add(Explorations.outcome(trace));
                    return true;
                });
        assertThat(found).containsAll(met).hasSizeGreaterThan(1);
    }

    @Test
    void nothing_is_explored_twice_where_nothing_is_shared() throws IOException {
        CompiledProgram compiled =
                Runs.compiled(Files.readString(PROGRAMS.resolve("nothing_shared.java")));
        assertThat(Explorations.traces(RUNNER, compiled, Plan.upTo(MANY))).hasSizeLessThan(3);
    }

    @Test
    void every_outcome_of_random_programs_is_found() throws IOException {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        CompiledProgram interpreter = Runs.compiled(Files.readString(INTERPRETER));
        for (int i = 0; i < 500; i++) {
            String script = script(random);
            CompiledProgram program = withScript(interpreter, script);
            Plan plan = Plan.upTo(MANY).quiet();
            assertThat(Explorations.outcomes(RUNNER, program, plan))
                    .as("seed %d, program %d: %s", seed, i, script)
                    .isEqualTo(Explorations.outcomes(RUNNER, program, plan.naive()));
        }
    }

    /** Two tasks, or three short ones: each letter is a step, each dot an await. */
    private static String script(Random random) {
        int tasks = 2 + random.nextInt(2);
        int length = tasks == 2 ? 4 + random.nextInt(2) : 2;
        StringBuilder script = new StringBuilder();
        for (int task = 0; task < tasks; task++) {
            script.append(task == 0 ? "" : "/");
            for (int i = 0; i < length; i++) {
                boolean awaits = i > 0 && i % 2 == 0;
                script.append(awaits ? "." : "").append((char) ('a' + random.nextInt(26)));
            }
        }
        return script.toString();
    }

    /** The constant is as long as any script; the class files are otherwise the same. */
    private static CompiledProgram withScript(CompiledProgram interpreter, String script) {
        Code code = interpreter.code();
        String padded = (script + " ".repeat(CONSTANT.length())).substring(0, CONSTANT.length());
        Map<String, byte[]> classes = new HashMap<>(code.classes());
        classes.replaceAll((_, bytes) -> replaced(bytes, padded));
        return new CompiledProgram(
                interpreter.program(),
                new Code(classes, code.entryPoint(), code.freshClassesPerRun(), code.names()));
    }

    private static byte[] replaced(byte[] bytes, String script) {
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        return text.replace(CONSTANT, script).getBytes(StandardCharsets.ISO_8859_1);
    }
}
