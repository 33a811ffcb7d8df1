package dev.asyncworkbook.grader.verify;

import dev.asyncworkbook.grader.course.Exercise;
import dev.asyncworkbook.grader.verdict.GradeReport;
import dev.asyncworkbook.grader.verdict.ReportedDiagnostic;

import java.util.List;
import java.util.stream.Collectors;

/** What answers were told, in words. */
final class Answers {

    private Answers() {}

    /** The codes of the diagnostics of a report. */
    static List<String> diagnostics(GradeReport report) {
        return report.diagnostics().stream().map(ReportedDiagnostic::code).distinct().toList();
    }

    /** The ids of all that can fail an answer. */
    static List<String> checkIds(Exercise exercise) {
        return exercise.checkIds();
    }

    /** The words between quotation marks; {@code nothing} if there are none. */
    static String quoted(List<String> words) {
        return words.isEmpty()
                ? "nothing"
                : words.stream().map(it -> "\"" + it + "\"").collect(Collectors.joining(", "));
    }
}
