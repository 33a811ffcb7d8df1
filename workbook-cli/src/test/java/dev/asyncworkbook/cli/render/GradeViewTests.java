package dev.asyncworkbook.cli.render;

import dev.asyncworkbook.cli.testing.Golden;
import dev.asyncworkbook.cli.testing.Screens;
import dev.asyncworkbook.cli.testing.Traces;
import dev.asyncworkbook.grader.verdict.CheckResult;
import dev.asyncworkbook.grader.verdict.GradeReport;
import dev.asyncworkbook.grader.verdict.Recognized;
import dev.asyncworkbook.grader.verdict.ReportedDiagnostic;
import dev.asyncworkbook.grader.verdict.Score;
import dev.asyncworkbook.grader.verdict.Standing;
import dev.asyncworkbook.grader.verdict.Varied;
import dev.asyncworkbook.grader.verdict.Verdict;
import dev.asyncworkbook.kernel.explore.Coverage;
import dev.asyncworkbook.kernel.trace.Ending;
import dev.asyncworkbook.runner.Program;
import dev.asyncworkbook.runner.SourceProblem;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;

class GradeViewTests {

    private static final Program ANSWER =
            new Program("late.java", "void main() {\n    late();\n}\n");

    private static GradeReport report(
            Verdict verdict,
            String note,
            List<CheckResult> checks,
            List<ReportedDiagnostic> diagnostics,
            List<SourceProblem> problems) {
        return new GradeReport(
                "hello/late-arrival",
                verdict,
                Coverage.exhaustive(24),
                checks,
                diagnostics,
                List.of("I arrive late", "I am first"),
                Ending.COMPLETE,
                problems,
                ANSWER,
                note,
                Optional.empty(),
                new Score(0, 1));
    }

    private static void check(String golden, GradeReport report) {
        Golden.check(
                golden,
                GradeView.lines(report, Screens.of(Ink.NONE, 80, false), "workbook trace F "));
    }

    @Test
    void a_pass_is_one_line() {
        check(
                "grade-pass",
                report(Verdict.PASS, "all 24 schedules", List.of(), List.of(), List.of()));
    }

    @Test
    void a_failure_tells_what_was_expected_and_shows_the_schedule() {
        CheckResult failed =
                new CheckResult(
                        "order",
                        CheckResult.Status.FAIL,
                        "The future ran before you printed.",
                        "Create it early, await it later.",
                        "I am first\nI arrive late",
                        "I arrive late\nI am first",
                        List.of(
                                "step 1 (line 3): main spawns t1",
                                "step 4 (line 4): t1 prints \"a line that is long enough to be"
                                        + " wrapped in eighty columns\""),
                        Optional.of("w2-0123abcd-0.1"),
                        Optional.of(Traces.withTasks(1)));
        CheckResult skipped =
                new CheckResult(
                        "clean",
                        CheckResult.Status.SKIPPED,
                        "",
                        "",
                        "",
                        "",
                        List.of(),
                        Optional.empty(),
                        Optional.empty());
        ReportedDiagnostic diagnostic =
                new ReportedDiagnostic("D001", "the future was never awaited", 2, 5, "await it");
        check(
                "grade-fail",
                report(
                                Verdict.FAIL,
                                "schedule 3 of 24",
                                List.of(failed, skipped),
                                List.of(diagnostic),
                                List.of())
                        .withRecognized(
                                new Recognized(
                                        "awaited before the first print",
                                        List.of(
                                                "await runs the future on the spot, and main goes on only when it is done."),
                                        0)));
    }

    @Test
    void an_answer_that_does_not_compile_is_shown_with_a_caret() {
        check(
                "grade-error",
                report(
                        Verdict.ERROR,
                        "The program does not compile.",
                        List.of(),
                        List.of(),
                        List.of(new SourceProblem("Cannot find symbol: method late().", 2, 5))));
    }

    @Test
    void a_note_does_not_fail_and_a_failure_with_other_data_says_with_which() {
        CheckResult note =
                new CheckResult(
                        "quick",
                        CheckResult.Status.FAIL,
                        "It waits for a clock.",
                        "Leave the clock alone.",
                        "",
                        "",
                        List.of(),
                        Optional.empty(),
                        Optional.empty(),
                        new Standing(1, true),
                        Optional.empty());
        CheckResult varied =
                new CheckResult(
                        "numbers",
                        CheckResult.Status.FAIL,
                        "It does not print each number once.",
                        "Print the number in the task.",
                        "0\n1\n2",
                        "0\n1",
                        List.of(),
                        Optional.of("w2-0123abcd-0.1"),
                        Optional.of(Traces.withTasks(1)),
                        Standing.USUAL,
                        Optional.of(new Varied("SENDERS = 3", ANSWER)));
        check(
                "grade-data",
                report(
                        Verdict.FAIL,
                        "all 3 schedules; fails with SENDERS = 3",
                        List.of(note, varied),
                        List.of(),
                        List.of()));
    }
}
