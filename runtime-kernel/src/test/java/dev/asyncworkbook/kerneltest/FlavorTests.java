package dev.asyncworkbook.kerneltest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asyncworkbook.kernel.Action;
import dev.asyncworkbook.kernel.explore.Execution;
import dev.asyncworkbook.kernel.explore.Limits;
import dev.asyncworkbook.kernel.trace.Trace;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Programs whose order is not fixed, in both flavors: but for the order of their lines, threads
 * come to nothing that no schedule comes to. (Lines can have further orders, since threads
 * interrupt each other between two awaits.)
 */
class FlavorTests {

    private static final int RUNS = 100;

    static Set<String> programs() {
        return SamplePrograms.ALL.keySet();
    }

    @ParameterizedTest
    @MethodSource("programs")
    void what_comes_of_a_program_on_several_threads_can_come_of_it_on_one(String name) {
        Action program = Objects.requireNonNull(SamplePrograms.ALL.get(name));
        Set<String> possible =
                Programs.everyClassOfSchedules(program).stream()
                        .map(FlavorTests::outcome)
                        .collect(Collectors.toSet());
        for (int i = 0; i < RUNS; i++) {
            int workers = i % 2 == 0 ? 2 : 4;
            Trace trace =
                    Execution.runReal(
                            Programs.body(program), workers, Limits.DEFAULT, Map.of(), _ -> {});
            assertThat(possible).contains(outcome(trace));
        }
    }

    private static String outcome(Trace trace) {
        return trace.ending().end() + " " + trace.output().stream().sorted().toList();
    }
}
