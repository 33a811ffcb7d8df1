package dev.asyncworkbook.grader.verdict;

import static dev.asyncworkbook.grader.TraceBuilder.MAIN;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asyncworkbook.grader.TraceBuilder;
import dev.asyncworkbook.grader.course.Budget;
import dev.asyncworkbook.grader.course.Check;
import dev.asyncworkbook.grader.course.Exercise;
import dev.asyncworkbook.grader.course.Quantifier;
import dev.asyncworkbook.grader.course.Rules;
import dev.asyncworkbook.grader.course.Terms;
import dev.asyncworkbook.grader.course.World;
import dev.asyncworkbook.grader.expect.Expectation;
import dev.asyncworkbook.grader.expect.ExpectationReader;
import dev.asyncworkbook.grader.json.JsonDocument;
import dev.asyncworkbook.grader.json.Problems;
import dev.asyncworkbook.grader.verdict.CheckResult.Status;
import dev.asyncworkbook.kernel.explore.Coverage;
import dev.asyncworkbook.kernel.trace.End;
import dev.asyncworkbook.kernel.trace.Trace;
import dev.asyncworkbook.runner.Program;

import org.junit.jupiter.api.Test;

import java.util.List;

class GradingTests {

    private static final Program ANSWER =
            new Program("answer.java", "void main() {\n  println();\n}");

    @Test
    void all_needs_every_schedule() {
        Check check = prints("a", Quantifier.ALL);
        assertThat(grade(true, List.of(check), run("a"), run("a")).verdict())
                .isEqualTo(Verdict.PASS);
        assertThat(grade(true, List.of(check), run("a"), run("b")).verdict())
                .isEqualTo(Verdict.FAIL);
    }

    @Test
    void all_is_not_decided_while_there_are_more_schedules() {
        GradeReport report = grade(false, List.of(prints("a", Quantifier.ALL)), run("a"));
        assertThat(report.verdict()).isEqualTo(Verdict.INCONCLUSIVE);
        assertThat(report.checks().getFirst().message()).startsWith("1 schedule");
    }

    @Test
    void what_broke_the_exploration_off_is_why_nothing_is_decided() {
        Grading grading = new Grading(exercise(List.of(prints("a", Quantifier.ALL))), ANSWER);
        boolean _ = grading.visit(run("a"));
        GradeReport report = grading.report(Coverage.inconclusive(1, "It printed \"b\" once."));
        assertThat(report.checks().getFirst().message()).isEqualTo("It printed \"b\" once.");
    }

    @Test
    void an_undecided_check_hides_no_failure_of_one_that_depends_on_it() {
        Check first = prints("b", Quantifier.ALL);
        Check second =
                new Check(
                        "second",
                        Quantifier.ALL,
                        expect("{\"output\": [\"a\"]}"),
                        "m",
                        "h",
                        List.of(first.id()));
        assertThat(grade(false, List.of(first, second), run("b")).checks())
                .extracting(CheckResult::status)
                .containsExactly(CheckResult.Status.INCONCLUSIVE, CheckResult.Status.FAIL);
    }

    @Test
    void a_failure_counts_also_when_there_are_more_schedules() {
        assertThat(grade(false, List.of(prints("a", Quantifier.ALL)), run("b")).verdict())
                .isEqualTo(Verdict.FAIL);
    }

    @Test
    void some_needs_one_schedule() {
        Check check = prints("a", Quantifier.SOME);
        assertThat(grade(false, List.of(check), run("b"), run("a")).verdict())
                .isEqualTo(Verdict.PASS);
        assertThat(grade(true, List.of(check), run("b"), run("c")).verdict())
                .isEqualTo(Verdict.FAIL);
        assertThat(grade(false, List.of(check), run("b"), run("c")).verdict())
                .isEqualTo(Verdict.INCONCLUSIVE);
    }

    @Test
    void default_looks_at_the_first_schedule_only() {
        Check check = prints("a", Quantifier.DEFAULT);
        assertThat(grade(false, List.of(check), run("a"), run("b")).verdict())
                .isEqualTo(Verdict.PASS);
        assertThat(grade(true, List.of(check), run("b"), run("a")).verdict())
                .isEqualTo(Verdict.FAIL);
    }

    @Test
    void the_first_run_that_fails_is_the_one_that_is_shown() {
        Trace second = new TraceBuilder().print(MAIN, "b").schedule(0, 1).build();
        CheckResult result =
                grade(true, List.of(prints("a", Quantifier.ALL)), run("a"), second, run("c"))
                        .checks()
                        .getFirst();
        assertThat(result.trace()).contains(second);
        assertThat(result.replay().orElseThrow()).matches("w2-[0-9a-f]{8}-0\\.1");
        assertThat(result.expected()).isEqualTo("a");
        assertThat(result.actual()).isEqualTo("b");
    }

    @Test
    void what_depends_on_a_check_that_failed_is_skipped_although_it_failed_too() {
        Check first = prints("a", Quantifier.ALL);
        Check second = depending(first);
        assertThat(grade(true, List.of(first, second), run("c")).checks())
                .extracting(CheckResult::status)
                .containsExactly(Status.FAIL, Status.SKIPPED);
    }

    @Test
    void no_more_schedules_are_asked_for_when_every_check_is_decided() {
        Grading grading = new Grading(exercise(List.of(prints("a", Quantifier.ALL))), ANSWER);
        assertThat(grading.visit(run("a"))).isTrue();
        assertThat(grading.visit(run("b"))).isFalse();
    }

    @Test
    void a_check_that_will_be_skipped_asks_for_no_more_schedules() {
        Check first = prints("a", Quantifier.DEFAULT);
        Check second =
                new Check(
                        "second",
                        Quantifier.SOME,
                        expect("{\"output\": [\"z\"]}"),
                        "m",
                        "h",
                        List.of(first.id()));
        Grading grading = new Grading(exercise(List.of(first, second)), ANSWER);
        assertThat(grading.visit(run("b"))).isFalse();
    }

    @Test
    void a_run_that_was_stopped_fails_with_its_own_words() {
        Trace stopped = new TraceBuilder().ends(End.TIME_LIMIT, "It took more than 10 s.").build();
        Check never =
                new Check(
                        "never",
                        Quantifier.ALL,
                        expect("{\"never\": {\"event\": \"print\"}}"),
                        "m",
                        "h",
                        List.of());
        GradeReport report = grade(false, List.of(never), stopped);
        assertThat(report.verdict()).isEqualTo(Verdict.FAIL);
        assertThat(report.checks().getFirst().message()).isEqualTo("It took more than 10 s.");
    }

    @Test
    void a_run_with_missing_events_proves_nothing() {
        Trace cut = new TraceBuilder().print(MAIN, "a").truncated().build();
        assertThat(grade(true, List.of(prints("a", Quantifier.ALL)), cut).verdict())
                .isEqualTo(Verdict.INCONCLUSIVE);
    }

    @Test
    void diagnostics_are_those_of_the_default_schedule_and_of_the_failing_ones_once_each() {
        Trace first = new TraceBuilder().print(MAIN, "a").diagnostic("D001", "x", 2).build();
        Trace second =
                new TraceBuilder()
                        .print(MAIN, "b")
                        .diagnostic("D001", "x", 2)
                        .diagnostic("D007", "y", 0)
                        .build();
        GradeReport report = grade(true, List.of(prints("a", Quantifier.ALL)), first, second);
        assertThat(report.diagnostics())
                .containsExactly(
                        new ReportedDiagnostic("D001", "x", 2, 3, "help"),
                        new ReportedDiagnostic("D007", "y", 0, 0, "help"));
    }

    private static GradeReport grade(boolean complete, List<Check> checks, Trace... runs) {
        Grading grading = new Grading(exercise(checks), ANSWER);
        for (Trace run : runs) {
            boolean _ = grading.visit(run);
        }
        return grading.report(
                complete
                        ? Coverage.exhaustive(runs.length)
                        : Coverage.inconclusive(runs.length, ""));
    }

    private static Trace run(String line) {
        return new TraceBuilder().print(MAIN, line).build();
    }

    private static Check prints(String line, Quantifier quantifier) {
        return new Check(
                "prints",
                quantifier,
                expect("{\"output\": [\"" + line + "\"]}"),
                "message",
                "help",
                List.of());
    }

    private static Check depending(Check first) {
        return new Check(
                "second",
                Quantifier.ALL,
                expect("{\"output\": [\"b\"]}"),
                "m",
                "h",
                List.of(first.id()));
    }

    private static Expectation expect(String json) {
        Problems problems = new Problems();
        return new ExpectationReader(problems)
                .read(JsonDocument.parse(json, problems).orElseThrow())
                .orElseThrow();
    }

    private static Exercise exercise(List<Check> checks) {
        return new Exercise(
                "lesson",
                "exercise",
                "t",
                "p",
                "s",
                List.of(),
                List.of(),
                List.of(),
                checks,
                Rules.NONE,
                List.of(),
                List.of(),
                "a",
                Budget.DEFAULT,
                World.EMPTY,
                Terms.DEFAULT);
    }
}
