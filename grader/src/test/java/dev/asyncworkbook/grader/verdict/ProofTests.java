package dev.asyncworkbook.grader.verdict;

import static dev.asyncworkbook.grader.verdict.Gradings.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asyncworkbook.grader.course.Exploration;
import dev.asyncworkbook.grader.course.Exploration.Mode;
import dev.asyncworkbook.grader.course.Quantifier;
import dev.asyncworkbook.kernel.explore.Coverage;
import dev.asyncworkbook.kernel.trace.SwitchLevel;

import org.junit.jupiter.api.Test;

import java.util.List;

/** What a pass may rest on. */
class ProofTests {

    private static Exploration wants(Mode mode, int preemptions) {
        return new Exploration(mode, SwitchLevel.AWAIT, 2_000, preemptions, 500);
    }

    private static GradeReport grade(Mode wanted, Proof.Kind shown, Quantifier quantifier) {
        return Gradings.grade(
                shown,
                Gradings.exercise(
                        wants(wanted, 2),
                        List.of(),
                        Gradings.check("a", quantifier, "{'output': ['a']}")),
                run("a"),
                run("a"));
    }

    private static Verdict verdict(Mode wanted, Proof.Kind shown) {
        return grade(wanted, shown, Quantifier.ALL).verdict();
    }

    @Test
    void a_pass_rests_on_no_less_than_the_lesson_wants() {
        for (Mode wanted : Mode.values()) {
            assertThat(verdict(wanted, Proof.Kind.EXHAUSTIVE)).isEqualTo(Verdict.PASS);
            assertThat(verdict(wanted, Proof.Kind.NONE)).isEqualTo(Verdict.INCONCLUSIVE);
        }
        assertThat(verdict(Mode.EXHAUSTIVE, Proof.Kind.BOUNDED)).isEqualTo(Verdict.INCONCLUSIVE);
        assertThat(verdict(Mode.EXHAUSTIVE, Proof.Kind.SAMPLED)).isEqualTo(Verdict.INCONCLUSIVE);
        assertThat(verdict(Mode.BOUNDED, Proof.Kind.BOUNDED)).isEqualTo(Verdict.PASS);
        assertThat(verdict(Mode.BOUNDED, Proof.Kind.SAMPLED)).isEqualTo(Verdict.INCONCLUSIVE);
        assertThat(verdict(Mode.SAMPLE, Proof.Kind.BOUNDED)).isEqualTo(Verdict.PASS);
        assertThat(verdict(Mode.SAMPLE, Proof.Kind.SAMPLED)).isEqualTo(Verdict.PASS);
    }

    @Test
    void a_lower_bound_than_the_lesson_wants_is_not_enough() {
        Proof proof = new Proof(Proof.Kind.BOUNDED, 10, 2, 0);
        assertThat(proof.suffices(wants(Mode.BOUNDED, 2))).isTrue();
        assertThat(proof.suffices(wants(Mode.BOUNDED, 3))).isFalse();
    }

    @Test
    void an_exploration_that_was_given_up_says_why_and_not_that_there_are_too_many() {
        Coverage coverage = Coverage.inconclusive(1, "It printed a once and b once.");
        Proof proof = Proof.of(coverage);
        assertThat(proof.whyUndecided()).isEqualTo("It printed a once and b once.");
        assertThat(proof.openNote()).isEqualTo("1 schedule run, then given up: not a proof");
    }

    @Test
    void too_many_schedules_are_told_as_such() {
        assertThat(Proof.of(Coverage.inconclusive(2, "")).whyUndecided())
                .isEqualTo("2 schedules were run and there are more: too many to decide this.");
    }

    @Test
    void the_note_says_what_it_rests_on() {
        assertThat(new Proof(Proof.Kind.EXHAUSTIVE, 24, 0, 0).passNote())
                .isEqualTo("all 24 schedules");
        assertThat(new Proof(Proof.Kind.EXHAUSTIVE, 1, 0, 0).passNote())
                .isEqualTo("the only schedule");
        assertThat(new Proof(Proof.Kind.BOUNDED, 90, 2, 0).passNote())
                .isEqualTo("bounded: up to 2 preemptions, not a proof");
        assertThat(new Proof(Proof.Kind.BOUNDED, 90, 1, 0).passNote())
                .isEqualTo("bounded: up to 1 preemption, not a proof");
        assertThat(new Proof(Proof.Kind.SAMPLED, 500, 0, 500).passNote())
                .isEqualTo("500 sampled: not a proof");
        assertThat(grade(Mode.BOUNDED, Proof.Kind.BOUNDED, Quantifier.ALL).note())
                .isEqualTo("bounded: up to 2 preemptions, not a proof");
        assertThat(grade(Mode.EXHAUSTIVE, Proof.Kind.SAMPLED, Quantifier.ALL).note())
                .isEqualTo("2 schedules run, 2 sampled: not a proof");
    }

    @Test
    void what_was_never_seen_fails_only_when_every_schedule_was_run() {
        for (Mode mode : Mode.values()) {
            for (Proof.Kind kind : Proof.Kind.values()) {
                GradeReport report =
                        Gradings.grade(
                                kind,
                                Gradings.exercise(
                                        wants(mode, 2),
                                        List.of(),
                                        Gradings.check("b", Quantifier.SOME, "{'output': ['b']}")),
                                run("a"));
                assertThat(report.verdict())
                        .isEqualTo(
                                kind == Proof.Kind.EXHAUSTIVE
                                        ? Verdict.FAIL
                                        : Verdict.INCONCLUSIVE);
            }
        }
    }
}
