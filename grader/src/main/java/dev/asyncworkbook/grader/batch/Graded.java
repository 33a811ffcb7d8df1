package dev.asyncworkbook.grader.batch;

import dev.asyncworkbook.grader.report.JsonReports;
import dev.asyncworkbook.grader.verdict.CheckResult;
import dev.asyncworkbook.grader.verdict.GradeReport;
import dev.asyncworkbook.grader.verdict.Score;
import dev.asyncworkbook.grader.verdict.Verdict;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * What one submission came to; keeps none of its runs.
 *
 * @param submission what was graded
 * @param exercise the exercise's name; empty if it is unknown
 * @param verdict what it came to
 * @param note why, in one sentence
 * @param checks what each check came to; empty unless the answer ran
 * @param line the line of the program that the note is about, or 0
 * @param score what it is worth; nothing of nothing if it was not graded
 * @param report its full report as JSON; empty if it was not graded
 * @param time how long it took
 */
public record Graded(
        Submission submission,
        String exercise,
        Verdict verdict,
        String note,
        List<Checked> checks,
        int line,
        Score score,
        Optional<String> report,
        Duration time) {

    private static final Score NOTHING = new Score(0, 0);

    /**
     * What one check came to.
     *
     * @param id the check
     * @param status what it came to
     * @param message what is wrong; empty for one that passed
     * @param details what to do, what was expected and what was instead, in lines
     */
    public record Checked(String id, CheckResult.Status status, String message, String details) {

        static Checked of(CheckResult check) {
            StringBuilder details = new StringBuilder();
            field(details, "help", check.help());
            field(details, "expected", check.expected());
            field(details, "actual", check.actual());
            field(details, "replay", check.replay().orElse(""));
            return new Checked(
                    check.id(), check.status(), check.message(), details.toString().strip());
        }

        private static void field(StringBuilder details, String name, String text) {
            if (!text.isEmpty()) {
                details.append(name).append(": ").append(text).append('\n');
            }
        }
    }

    /** Copies the list. */
    public Graded {
        checks = List.copyOf(checks);
    }

    static Graded of(Submission submission, GradeReport report, Duration time) {
        boolean compiles = report.problems().isEmpty();
        return new Graded(
                submission,
                report.exercise(),
                report.verdict(),
                compiles ? report.note() : report.problems().getFirst().message(),
                report.checks().stream().map(Checked::of).toList(),
                compiles ? 0 : report.problems().getFirst().line(),
                report.score(),
                Optional.of(JsonReports.check(report)),
                time);
    }

    static Graded refused(Submission submission, String reason) {
        return without(submission, "", Verdict.ERROR, reason, Duration.ZERO);
    }

    static Graded without(
            Submission submission, String exercise, Verdict verdict, String note, Duration time) {
        return new Graded(
                submission, exercise, verdict, note, List.of(), 0, NOTHING, Optional.empty(), time);
    }

    /** What is wrong, in one sentence: of the first check that did not pass, or else the note. */
    public String reason() {
        return checks.stream()
                .filter(check -> check.status() != CheckResult.Status.PASS)
                .map(Checked::message)
                .filter(message -> !message.isEmpty())
                .findFirst()
                .orElse(note);
    }
}
