package dev.asyncworkbook.cli.app;

import dev.asyncworkbook.cli.render.Screen;
import dev.asyncworkbook.grader.timeline.Timeline;
import dev.asyncworkbook.grader.timeline.page.Comparison;
import dev.asyncworkbook.grader.timeline.page.TimelinePage;
import dev.asyncworkbook.grader.verdict.CheckResult;
import dev.asyncworkbook.grader.verdict.GradeReport;
import dev.asyncworkbook.grader.verdict.Varied;
import dev.asyncworkbook.runner.Program;

import java.util.Optional;

/** The page about the first check that failed: its run, and what was expected of it. */
public final class FailurePage {

    private FailurePage() {}

    /** Writes it; says so if there is none to write. */
    public static void write(GradeReport report, OutputFile file, Screen screen) {
        firstFailure(report)
                .ifPresentOrElse(
                        check -> file.write(page(report, check), about(check), screen),
                        () ->
                                screen.complain(
                                        "no check failed in a run, so there is no page to write;"
                                                + " 'workbook trace' makes one of any program."));
    }

    /** The first check that failed in a run that is known. */
    public static Optional<CheckResult> firstFailure(GradeReport report) {
        return report.checks().stream()
                .filter(check -> check.status() == CheckResult.Status.FAIL)
                .filter(check -> check.trace().isPresent())
                .findFirst();
    }

    private static String page(GradeReport report, CheckResult check) {
        Program program = check.varied().map(Varied::program).orElse(report.answer());
        Timeline timeline = Timeline.of(program, check.trace().orElseThrow());
        return TimelinePage.of(timeline, Comparison.of(check));
    }

    private static String about(CheckResult check) {
        return "a page about the check " + check.id() + "; open it in a browser";
    }
}
