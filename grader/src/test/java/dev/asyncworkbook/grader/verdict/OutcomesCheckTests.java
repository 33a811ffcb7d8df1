package dev.asyncworkbook.grader.verdict;

import static dev.asyncworkbook.grader.verdict.Gradings.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asyncworkbook.grader.TraceBuilder;
import dev.asyncworkbook.grader.course.Check;
import dev.asyncworkbook.grader.course.Exercise;
import dev.asyncworkbook.grader.course.Exploration;
import dev.asyncworkbook.grader.course.Quantifier;
import dev.asyncworkbook.kernel.trace.Trace;

import org.junit.jupiter.api.Test;

import java.util.List;

/** The quantifier {@code outcomes}. */
class OutcomesCheckTests {

    private static final Exercise EQUALS = exercise("'equals': [['a'], ['b']]");
    private static final Exercise SUBSET = exercise("'subsetOf': [['a'], ['b']]");

    private static Exercise exercise(String wanted) {
        Check check =
                Gradings.check(
                        "set",
                        Quantifier.OUTCOMES,
                        "{'outcomes': {'of': 'output', " + wanted + "}}");
        return Gradings.exercise(Exploration.DEFAULT, List.of(), check);
    }

    private static CheckResult result(Proof.Kind kind, Exercise exercise, Trace... runs) {
        return Gradings.grade(kind, exercise, runs).checks().getFirst();
    }

    @Test
    void equality_passes_if_every_schedule_was_run_and_the_sets_are_the_same() {
        assertThat(result(Proof.Kind.EXHAUSTIVE, EQUALS, run("a"), run("b"), run("a")).status())
                .isEqualTo(CheckResult.Status.PASS);
    }

    @Test
    void equality_is_not_decided_unless_every_schedule_was_run() {
        for (Proof.Kind kind : List.of(Proof.Kind.BOUNDED, Proof.Kind.SAMPLED, Proof.Kind.NONE)) {
            assertThat(result(kind, EQUALS, run("a"), run("b")).status())
                    .isEqualTo(CheckResult.Status.INCONCLUSIVE);
            assertThat(result(kind, EQUALS, run("a")).status())
                    .isEqualTo(CheckResult.Status.INCONCLUSIVE);
        }
    }

    @Test
    void a_missing_outcome_is_named() {
        CheckResult result = result(Proof.Kind.EXHAUSTIVE, EQUALS, run("a"), run("a"));
        assertThat(result.status()).isEqualTo(CheckResult.Status.FAIL);
        assertThat(result.expected())
                .isEqualTo("each of these outcomes in some schedule:\n- \"a\"\n- \"b\"");
        assertThat(result.actual()).isEqualTo("in no schedule:\n- \"b\"");
        assertThat(result.replay()).isEmpty();
    }

    @Test
    void a_surplus_outcome_fails_at_once_with_its_schedule() {
        Trace surplus = new TraceBuilder().print(TraceBuilder.MAIN, "c").schedule(0, 1).build();
        CheckResult result = result(Proof.Kind.NONE, EQUALS, run("a"), surplus);
        assertThat(result.status()).isEqualTo(CheckResult.Status.FAIL);
        assertThat(result.actual()).isEqualTo("printed:\nc");
        assertThat(result.replay().orElseThrow()).endsWith("-0.1");
        assertThat(result.trace()).contains(surplus);
    }

    @Test
    void a_subset_need_not_have_all_of_them() {
        assertThat(result(Proof.Kind.EXHAUSTIVE, SUBSET, run("a"), run("a")).status())
                .isEqualTo(CheckResult.Status.PASS);
        assertThat(result(Proof.Kind.EXHAUSTIVE, SUBSET, run("a"), run("c")).status())
                .isEqualTo(CheckResult.Status.FAIL);
        assertThat(result(Proof.Kind.NONE, SUBSET, run("a")).status())
                .isEqualTo(CheckResult.Status.INCONCLUSIVE);
    }

    @Test
    void more_schedules_are_wanted_until_the_end() {
        Grading grading = new Grading(EQUALS, Gradings.ANSWER);
        assertThat(grading.visit(run("a"))).isTrue();
        assertThat(grading.visit(run("b"))).isTrue();
        assertThat(grading.visit(run("c"))).isFalse();
    }
}
