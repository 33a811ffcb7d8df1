package dev.asyncworkbook.runner;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asyncworkbook.kernel.explore.Plan;
import dev.asyncworkbook.kernel.trace.End;
import dev.asyncworkbook.kernel.trace.Schedule;
import dev.asyncworkbook.kernel.trace.SwitchLevel;
import dev.asyncworkbook.kernel.trace.Trace;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Code with hooks passes the JVM's verifier and does what it did before, whether or not anybody
 * wants to know what it touches.
 */
final class WovenCodeTests {

    private static final Path PROGRAMS = Path.of("src", "test", "resources", "woven");
    private static final int MANY = 50_000;

    private static final ProgramRunner RUNNER = new ProgramRunner();

    @AfterAll
    static void close() {
        RUNNER.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"fields", "arrays", "constructors", "references"})
    void code_does_what_it_did_before(String name) throws IOException {
        CompiledProgram program = Runs.compiled(Files.readString(PROGRAMS.resolve(name + ".java")));
        List<String> expected = Files.readAllLines(PROGRAMS.resolve(name + ".txt"));
        for (SwitchLevel level : SwitchLevel.values()) {
            Trace trace = RUNNER.run(program, Schedule.DEFAULT.at(level), Runs.PATIENT, _ -> {});
            assertThat(trace.ending().end()).as(trace.ending().message()).isEqualTo(End.COMPLETE);
            assertThat(trace.output()).isEqualTo(expected);
        }
    }

    @Test
    void a_method_that_is_too_large_to_be_watched_loses_no_outcome() {
        CompiledProgram program =
                Runs.compiled(
                        """
                        int n;
                        void large() {
                        %s}
                        void main() {
                            var a = spawn(() -> { large(); yieldNow().await(); println(n); });
                            var b = spawn(() -> { n = -1; yieldNow().await(); n = n * 2; });
                            a.await();
                            b.await();
                            println(n);
                        }
                        """
                                .formatted("n += n % 7 + 1;\n".repeat(3500)));
        assertThat(Explorations.outcomes(RUNNER, program, Plan.upTo(MANY)))
                .isEqualTo(Explorations.outcomes(RUNNER, program, Plan.upTo(MANY).naive()))
                .hasSizeGreaterThan(2);
    }

    @Test
    void a_loop_that_makes_millions_of_objects_does_not_fill_the_memory() {
        CompiledProgram program =
                Runs.compiled(
                        """
                        void main() {
                            var other = spawn(() -> println("other"));
                            long sum = 0;
                            for (int i = 0; i < 300_000; i++) {
                                int[] made = new int[100];
                                made[0] = i;
                                sum += made[0];
                            }
                            println(sum);
                            other.await();
                        }
                        """);
        assertThat(Explorations.outcomes(RUNNER, program, Plan.upTo(MANY)))
                .containsExactly("[44999850000, other] COMPLETE");
    }

    @Test
    void accesses_are_events_at_the_finest_level_alone() {
        CompiledProgram program = Runs.compiled("int n;\nvoid main() {\n    n = n + 1;\n}");
        assertThat(accesses(program, SwitchLevel.FIELD)).containsExactly("read n 3", "write n 3");
        assertThat(accesses(program, SwitchLevel.SYNC)).isEmpty();
    }

    private static List<String> accesses(CompiledProgram program, SwitchLevel level) {
        Trace trace = RUNNER.run(program, Schedule.DEFAULT.at(level), Runs.PATIENT, _ -> {});
        return trace.events().stream()
                .filter(event -> event.kind().label().matches("read|write"))
                .map(event -> event.kind().label() + " " + event.detail() + " " + event.line())
                .toList();
    }
}
