package dev.asyncworkbook.grader.verdict;

import dev.asyncworkbook.kernel.explore.Coverage;
import dev.asyncworkbook.kernel.trace.Ending;
import dev.asyncworkbook.runner.Program;
import dev.asyncworkbook.runner.SourceProblem;

import java.util.List;
import java.util.Optional;

/**
 * All that a grading found out.
 *
 * @param exercise the exercise's name
 * @param verdict what it came to
 * @param schedules how many schedules were run, and whether there are no others
 * @param checks what each check came to, in the order of the exercise; empty unless the answer ran
 * @param diagnostics what the kernel said in the default schedule and in those that failed a check
 * @param output the lines printed in the default schedule
 * @param ending how the default schedule ended
 * @param problems why the answer does not compile
 * @param answer what was graded
 * @param note the verdict in one sentence: what it rests on, such as {@code all 24 schedules}, or
 *     why there is none
 * @param recognized the known mistake that the answer makes
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
        Optional<Recognized> recognized) {

    /** Copies the lists. */
    public GradeReport {
        checks = List.copyOf(checks);
        diagnostics = List.copyOf(diagnostics);
        output = List.copyOf(output);
        problems = List.copyOf(problems);
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
                Optional.of(mistake));
    }
}
