package dev.asyncworkbook.grader.batch;

import dev.asyncworkbook.grader.report.JunitXml;
import dev.asyncworkbook.grader.report.JunitXml.Case;
import dev.asyncworkbook.grader.report.JunitXml.Status;
import dev.asyncworkbook.grader.verdict.Verdict;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * A class as JUnit's XML: a suite for each student, a test for each check.
 *
 * <p>Readers such as Surefire's put tests together by their class, whatever suite they stand in; so
 * the student is both.
 */
public final class ClassJunit {

    private ClassJunit() {}

    /** The document. */
    public static String of(ClassSummary summary) {
        return JunitXml.of(
                "async-workbook", summary.students().stream().map(ClassJunit::suite).toList());
    }

    private static JunitXml.Suite suite(ClassSummary.Student student) {
        List<Case> cases = new ArrayList<>();
        student.graded().forEach(graded -> cases.addAll(cases(student.name(), graded)));
        return new JunitXml.Suite(student.name(), cases);
    }

    /** All the time is the first check's: they are judged in the same runs. */
    private static List<Case> cases(String student, Graded graded) {
        if (graded.checks().isEmpty()) {
            return List.of(ungraded(student, graded));
        }
        List<Case> cases = new ArrayList<>();
        for (Graded.Checked check : graded.checks()) {
            Duration time = cases.isEmpty() ? graded.time() : Duration.ZERO;
            cases.add(of(student, name(graded, check.id()), check, time));
        }
        return cases;
    }

    private static String name(Graded graded, String check) {
        String exercise =
                graded.exercise().isEmpty() ? graded.submission().shownPath() : graded.exercise();
        return exercise + ": " + check;
    }

    private static Case ungraded(String student, Graded graded) {
        boolean ours = graded.verdict() == Verdict.INFRASTRUCTURE;
        String message =
                graded.line() == 0 ? graded.note() : "line " + graded.line() + ": " + graded.note();
        return new Case(
                student,
                name(graded, ours ? "graded" : "compiles"),
                graded.time(),
                ours ? Status.BROKEN : Status.FAILED,
                graded.verdict().label(),
                message,
                "");
    }

    private static Case of(String student, String name, Graded.Checked check, Duration time) {
        Status status =
                switch (check.status()) {
                    case PASS -> Status.PASSED;
                    case FAIL, INCONCLUSIVE -> Status.FAILED;
                    case SKIPPED -> Status.SKIPPED;
                };
        if (status == Status.PASSED) {
            return Case.passed(student, name, time);
        }
        String message =
                status == Status.SKIPPED
                        ? "A check that this one depends on did not pass."
                        : check.message();
        return new Case(
                student, name, time, status, check.status().label(), message, check.details());
    }
}
