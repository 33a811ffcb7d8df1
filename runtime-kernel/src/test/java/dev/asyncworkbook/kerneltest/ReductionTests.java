package dev.asyncworkbook.kerneltest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asyncworkbook.kernel.Action;
import dev.asyncworkbook.kernel.explore.Coverage;
import dev.asyncworkbook.kernel.explore.Explorer;
import dev.asyncworkbook.kernel.explore.Limits;
import dev.asyncworkbook.kernel.explore.Plan;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What is left out of an exploration makes no difference. */
class ReductionTests {

    private static final int MANY = 200_000;

    static Stream<String> samples() {
        return SamplePrograms.ALL.keySet().stream().sorted();
    }

    private static int explore(Action program, Set<String> outcomes) {
        Coverage coverage =
                Explorer.explore(
                        () -> Programs.body(program),
                        Plan.upTo(MANY),
                        Limits.DEFAULT,
                        Map.of(),
                        trace -> {
                            outcomes.add(EverySingleSchedule.outcome(trace));
                            return true;
                        });
        assertThat(coverage.complete()).as(coverage.toString()).isTrue();
        return coverage.explored();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void no_outcome_is_left_out(String sample) {
        Action program = Objects.requireNonNull(SamplePrograms.ALL.get(sample));
        Set<String> outcomes = new TreeSet<>();
        explore(program, outcomes);
        assertThat(outcomes).isEqualTo(EverySingleSchedule.of(program, MANY).outcomes());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void one_schedule_of_each_class_is_run(String sample) {
        Action program = Objects.requireNonNull(SamplePrograms.ALL.get(sample));
        EverySingleSchedule all = EverySingleSchedule.of(program, MANY);
        int explored = explore(program, new TreeSet<>());
        assertThat(explored).isEqualTo(all.classes());
    }
}
