package dev.asyncworkbook.grader.verify;

import dev.asyncworkbook.grader.course.Check;
import dev.asyncworkbook.grader.course.Exercise;
import dev.asyncworkbook.grader.course.Solution;
import dev.asyncworkbook.grader.course.WrongAnswer;
import dev.asyncworkbook.grader.finding.Finding;
import dev.asyncworkbook.grader.finding.Finding.Spot;
import dev.asyncworkbook.grader.manuscript.Chapter;
import dev.asyncworkbook.grader.report.JsonReports;
import dev.asyncworkbook.grader.verdict.CheckResult;
import dev.asyncworkbook.grader.verdict.GradeReport;
import dev.asyncworkbook.grader.verdict.Grader;
import dev.asyncworkbook.grader.verdict.Recognized;
import dev.asyncworkbook.grader.verdict.SecondLook;
import dev.asyncworkbook.grader.verdict.Verdict;
import dev.asyncworkbook.runner.Program;
import dev.asyncworkbook.runner.ProgramRunner;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Shows that an exercise knows right from wrong: its solutions pass, its starter fails as it says,
 * each wrong answer fails the check that it names and is known again, no check is without one, and
 * all that comes out the same when it is graded twice.
 */
final class ExerciseProof {

    private final Chapter chapter;
    private final Exercise exercise;
    private final Grader grader;
    private final List<String> notes;
    private final List<Finding> findings;

    ExerciseProof(
            Chapter chapter,
            Exercise exercise,
            ProgramRunner runner,
            List<String> notes,
            List<Finding> findings) {
        this.chapter = chapter;
        this.exercise = exercise;
        this.grader = new Grader(runner);
        this.notes = notes;
        this.findings = findings;
    }

    void run() {
        Set<String> bases = new LinkedHashSet<>();
        exercise.solutions().forEach(each -> bases.add(solution(each)));
        notes.add(
                count(exercise.solutions().size(), "solution")
                        + " ("
                        + String.join("; ", bases)
                        + ")");
        starter();
        exercise.wrongAnswers().forEach(this::wrongAnswer);
        notes.add(count(exercise.wrongAnswers().size(), "wrong answer"));
        everyCheckIsNeeded();
    }

    private static String count(int number, String noun) {
        return number == 1 ? "1 " + noun : number + " " + noun + "s";
    }

    /** What its pass rests on. */
    private String solution(Solution solution) {
        Spot spot = chapter.spotIn(exercise.id(), "solutions", "name", solution.name());
        String what = "The solution \"" + solution.name() + "\"";
        GradeReport report = gradedTwice(solution.code(), what, spot);
        if (report.verdict() != Verdict.PASS) {
            error("solution-passes", spot, "%s does not pass: %s".formatted(what, whyNot(report)));
        }
        return report.note();
    }

    private void starter() {
        Spot spot = chapter.spotOf(exercise.id(), "starter");
        GradeReport report = gradedTwice(exercise.starter(), "The starter", spot);
        if (!report.problems().isEmpty()) {
            error("starter-fails", spot, "The starter does not compile: " + whyNot(report));
            return;
        }
        if (report.verdict() == Verdict.PASS) {
            error(
                    "starter-fails",
                    spot,
                    "The starter passes, so there is nothing to solve: take something out of it.");
            return;
        }
        List<String> said = new ArrayList<>(failed(report));
        said.addAll(Answers.diagnostics(report));
        List<String> missing =
                exercise.starterFailsWith().stream().filter(it -> !said.contains(it)).toList();
        if (!missing.isEmpty()) {
            error(
                    "starter-fails",
                    chapter.spotOf(exercise.id(), "starterFailsWith"),
                    "The starter does not fail with %s, as \"starterFailsWith\" says; it fails with %s."
                            .formatted(Answers.quoted(missing), Answers.quoted(said)));
        }
    }

    private void wrongAnswer(WrongAnswer wrong) {
        Spot spot = chapter.spotIn(exercise.id(), "wrongAnswers", "name", wrong.name());
        String what = "The wrong answer \"" + wrong.name() + "\"";
        GradeReport report = gradedTwice(wrong.code(), what, spot);
        Optional<CheckResult> check =
                report.checks().stream()
                        .filter(it -> it.id().equals(wrong.failsCheck()))
                        .findFirst();
        if (check.isEmpty() || check.get().status() != CheckResult.Status.FAIL) {
            error(
                    "wrong-answer-fails",
                    spot,
                    "%s does not fail the check \"%s\": %s"
                            .formatted(what, wrong.failsCheck(), whatInstead(report)));
            return;
        }
        message(wrong, what, check.get(), spot);
        diagnostic(wrong, what, report, spot);
        recognized(wrong, what, report, spot);
    }

    private void message(WrongAnswer wrong, String what, CheckResult check, Spot spot) {
        String told = check.message() + " " + check.help();
        if (!told.contains(wrong.messageContains())) {
            error(
                    "wrong-answer-message",
                    spot,
                    "%s is told \"%s\", which does not contain \"%s\"."
                            .formatted(what, told.strip(), wrong.messageContains()));
        }
    }

    private void diagnostic(WrongAnswer wrong, String what, GradeReport report, Spot spot) {
        List<String> codes = Answers.diagnostics(report);
        wrong.diagnostic()
                .filter(code -> !codes.contains(code))
                .ifPresent(code ->
                        error(
                                "wrong-answer-diagnostic",
                                spot,
                                "%s is not told %s, but %s."
                                        .formatted(what, code, Answers.quoted(codes))));
    }

    private void recognized(WrongAnswer wrong, String what, GradeReport report, Spot spot) {
        Optional<String> name = report.recognized().map(Recognized::name);
        if (!name.equals(Optional.of(wrong.name()))) {
            String instead =
                    name.map(it ->
                                    "is taken for \"%s\": both fail in the same way, so remove one, or tell them apart by a check."
                                            .formatted(it))
                            .orElse("is not known again: it does not fail the same way each time.");
            error("wrong-answer-recognized", spot, what + " " + instead);
        }
    }

    private void everyCheckIsNeeded() {
        Set<String> needed =
                exercise.wrongAnswers().stream()
                        .map(WrongAnswer::failsCheck)
                        .collect(Collectors.toSet());
        for (String id : Answers.checkIds(exercise)) {
            if (!needed.contains(id) && !isInformative(id)) {
                error(
                        "check-needed",
                        chapter.spotOfCheck(exercise.id(), id),
                        id.equals(Exercise.DATA)
                                ? "No wrong answer lacks a constant that \"data\" changes: add one that does, with \"failsCheck\": \"data\"."
                                : "No wrong answer fails the check \"%s\": add one that does, or remove the check."
                                        .formatted(id));
            }
        }
    }

    /** What is told without failing an answer cannot be failed by a wrong one. */
    private boolean isInformative(String id) {
        return exercise.check(id).filter(Check::informative).isPresent();
    }

    private GradeReport gradedTwice(String code, String what, Spot spot) {
        GradeReport first = grade(code);
        GradeReport second = grade(code);
        if (!JsonReports.check(first).equals(JsonReports.check(second))) {
            error(
                    "same-each-time",
                    spot,
                    "%s was graded twice, with different reports: something in it does not depend on the schedule alone."
                            .formatted(what));
        }
        return first;
    }

    private GradeReport grade(String code) {
        return SecondLook.at(() -> grader.grade(exercise, new Program("answer.java", code)));
    }

    private static List<String> failed(GradeReport report) {
        return report.checks().stream()
                .filter(check -> check.status() == CheckResult.Status.FAIL)
                .map(CheckResult::id)
                .toList();
    }

    private static String whatInstead(GradeReport report) {
        if (report.verdict() == Verdict.PASS) {
            return "it passes.";
        }
        return failed(report).isEmpty()
                ? whyNot(report)
                : "it fails " + Answers.quoted(failed(report)) + ".";
    }

    private static String whyNot(GradeReport report) {
        if (!report.problems().isEmpty()) {
            return "line %d: %s"
                    .formatted(
                            report.problems().getFirst().line(),
                            report.problems().getFirst().message());
        }
        return report.checks().stream()
                .filter(check -> check.status() != CheckResult.Status.PASS)
                .findFirst()
                .map(check ->
                        "check \"%s\": %s%s"
                                .formatted(
                                        check.id(),
                                        check.message(),
                                        check.replay().map(it -> " See " + it + ".").orElse("")))
                .orElse(report.note());
    }

    private void error(String rule, Spot spot, String message) {
        findings.add(Finding.error(rule, spot, message));
    }
}
