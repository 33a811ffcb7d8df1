package dev.asyncworkbook.grader.verify;

import dev.asyncworkbook.grader.course.Sabotage;
import dev.asyncworkbook.grader.finding.Finding;
import dev.asyncworkbook.grader.finding.Finding.Spot;
import dev.asyncworkbook.grader.manuscript.Chapter;
import dev.asyncworkbook.grader.verdict.GradeReport;
import dev.asyncworkbook.grader.verdict.Grader;
import dev.asyncworkbook.grader.verdict.SecondLook;
import dev.asyncworkbook.grader.verdict.Verdict;
import dev.asyncworkbook.runner.Program;
import dev.asyncworkbook.runner.ProgramRunner;
import dev.asyncworkbook.runner.SourceProblem;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Shows that a program can be broken: the tokens that are solutions violate the claim, and the
 * wrong ones do not, and are told what they should be.
 */
final class SabotageProof {

    private final Chapter chapter;
    private final Sabotage step;
    private final Grader grader;
    private final ProgramRuns runs;
    private final List<String> notes;
    private final List<Finding> findings;

    SabotageProof(
            Chapter chapter,
            Sabotage step,
            ProgramRunner runner,
            List<String> notes,
            List<Finding> findings) {
        this.chapter = chapter;
        this.step = step;
        this.grader = new Grader(runner);
        this.runs = new ProgramRuns(runner, findings);
        this.notes = notes;
        this.findings = findings;
    }

    void run() {
        if (runs.compiled(step.code(), chapter.spotOf(step.id(), "code")).isEmpty()) {
            return;
        }
        step.solutions().forEach(this::solution);
        step.wrongAnswers().forEach(this::wrongToken);
        notes.add(count(step.solutions().size(), "solution"));
        notes.add(count(step.wrongAnswers().size(), "wrong token"));
    }

    private static String count(int number, String noun) {
        return number == 1 ? "1 " + noun : number + " " + noun + "s";
    }

    private void solution(Sabotage.TokenAnswer solution) {
        GradeReport report = grade(solution.token());
        if (report.verdict() != Verdict.PASS) {
            findings.add(
                    Finding.error(
                            "solution-passes",
                            chapter.spotIn(step.id(), "solutions", "name", solution.name()),
                            "The token \"%s\" does not violate the claim: %s"
                                    .formatted(solution.name(), told(report))));
        }
    }

    private void wrongToken(Sabotage.WrongToken wrong) {
        Spot spot = chapter.spotIn(step.id(), "wrongAnswers", "name", wrong.name());
        GradeReport report = grade(wrong.token());
        if (report.verdict() == Verdict.PASS) {
            findings.add(
                    Finding.error(
                            "wrong-answer-fails",
                            spot,
                            "The wrong token \"%s\" does violate the claim, so it is right."
                                    .formatted(wrong.name())));
        } else if (!told(report).contains(wrong.messageContains())) {
            findings.add(
                    Finding.error(
                            "wrong-answer-message",
                            spot,
                            "The wrong token \"%s\" is told \"%s\", which does not contain \"%s\"."
                                    .formatted(
                                            wrong.name(), told(report), wrong.messageContains())));
        }
    }

    private GradeReport grade(String token) {
        return SecondLook.at(() -> grader.grade(step, new Program("answer.txt", token)));
    }

    private static String told(GradeReport report) {
        Stream<String> checks =
                report.checks().stream()
                        .flatMap(it -> Stream.of(it.message(), it.help(), it.actual()));
        Stream<String> problems = report.problems().stream().map(SourceProblem::message);
        return Stream.concat(checks, problems)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" "));
    }
}
