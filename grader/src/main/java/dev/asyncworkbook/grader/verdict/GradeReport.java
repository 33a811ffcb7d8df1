package dev.asyncworkbook.grader.verdict;

import dev.asyncworkbook.grader.course.GradedStep;
import dev.asyncworkbook.kernel.explore.Coverage;
import dev.asyncworkbook.kernel.trace.Ending;
import dev.asyncworkbook.runner.Program;
import dev.asyncworkbook.runner.SourceProblem;

import java.util.List;
import java.util.Optional;

/**
 * All that a grading found out.
 *
 * @param exercise the graded step's name
 * @param verdict what it came to
 * @param schedules how many schedules were run, and whether there are no others
 * @param checks what each check came to, in the order of the exercise; empty unless the answer ran
 * @param diagnostics what the kernel said in the default schedule and in those that failed a check
 * @param output the lines printed in the default schedule
 * @param ending how the default schedule ended
 * @param problems why the answer does not compile, or cannot be understood
 * @param answer what was graded
 * @param note the verdict in one sentence: what it rests on, such as {@code all 24 schedules}, or
 *     why there is none
 * @param recognized the known mistake that the answer makes
 * @param score what the answer is worth
 */
public record GradeReport(
        String exercise,
        Verdict verdict,
        Coverage schedules,
        List<CheckResult> checks,
        List<ReportedDiagnostic> diagnostics,
        List<String> output,
        Ending ending,
        List<SourceProblem> problems,
        Program answer,
        String note,
        Optional<Recognized> recognized,
        Score score) {

    private static final Coverage NOTHING = Coverage.inconclusive(0, "");

    /** Copies the lists. */
    public GradeReport {
        checks = List.copyOf(checks);
        diagnostics = List.copyOf(diagnostics);
        output = List.copyOf(output);
        problems = List.copyOf(problems);
    }

    /** The report on an answer that was not run. */
    static GradeReport withoutRun(
            GradedStep step,
            Program answer,
            Verdict verdict,
            List<SourceProblem> problems,
            String note) {
        return new GradeReport(
                step.name(),
                verdict,
                NOTHING,
                List.of(),
                List.of(),
                List.of(),
                Ending.COMPLETE,
                problems,
                answer,
                note,
                Optional.empty(),
                new Score(0, step.terms().points()));
    }

    /** The report on an answer that was judged by these checks without a run. */
    static GradeReport judged(
            GradedStep step, Program answer, List<CheckResult> checks, String note) {
        return withoutRun(step, answer, Verdict.of(checks), List.of(), note).with(checks, note);
    }

    /** The same report with other checks, and what follows from them. */
    GradeReport with(List<CheckResult> others, String otherNote) {
        return new GradeReport(
                exercise,
                Verdict.of(others),
                schedules,
                others,
                diagnostics,
                output,
                ending,
                problems,
                answer,
                otherNote,
                recognized,
                Score.of(others, score.most()));
    }

    /** The same report with more that the kernel said. */
    GradeReport with(List<ReportedDiagnostic> others) {
        return new GradeReport(
                exercise,
                verdict,
                schedules,
                checks,
                others,
                output,
                ending,
                problems,
                answer,
                note,
                recognized,
                score);
    }

    /** The same report for an answer that makes this mistake. */
    public GradeReport withRecognized(Recognized mistake) {
        return new GradeReport(
                exercise,
                verdict,
                schedules,
                checks,
                diagnostics,
                output,
                ending,
                problems,
                answer,
                note,
                Optional.of(mistake),
                score);
    }
}
