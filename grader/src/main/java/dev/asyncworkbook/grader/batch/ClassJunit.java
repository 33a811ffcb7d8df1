package dev.asyncworkbook.grader.batch;

import dev.asyncworkbook.grader.report.JunitXml;
import dev.asyncworkbook.grader.report.JunitXml.Case;
import dev.asyncworkbook.grader.report.JunitXml.Status;
import dev.asyncworkbook.grader.verdict.Verdict;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** A class as JUnit's XML: a suite for each student, a test for each check. */
public final class ClassJunit {

    private ClassJunit() {}

    /** The document. */
    public static String of(ClassSummary summary) {
        return JunitXml.of(
                "async-workbook", summary.students().stream().map(ClassJunit::suite).toList());
    }

    private static JunitXml.Suite suite(ClassSummary.Student student) {
        List<Case> cases = new ArrayList<>();
        student.graded().forEach(graded -> cases.addAll(cases(graded)));
        return new JunitXml.Suite(student.name(), cases);
    }

    /** All the time is the first check's: they are judged in the same runs. */
    private static List<Case> cases(Graded graded) {
        String group =
                graded.exercise().isEmpty() ? graded.submission().shownPath() : graded.exercise();
        if (graded.checks().isEmpty()) {
            return List.of(ungraded(graded, group));
        }
        List<Case> cases = new ArrayList<>();
        for (Graded.Checked check : graded.checks()) {
            Duration time = cases.isEmpty() ? graded.time() : Duration.ZERO;
            cases.add(of(group, check, time));
        }
        return cases;
    }

    private static Case ungraded(Graded graded, String group) {
        boolean ours = graded.verdict() == Verdict.INFRASTRUCTURE;
        String message =
                graded.line() == 0 ? graded.note() : "line " + graded.line() + ": " + graded.note();
        return new Case(
                group,
                ours ? "graded" : "compiles",
                graded.time(),
                ours ? Status.BROKEN : Status.FAILED,
                graded.verdict().label(),
                message,
                "");
    }

    private static Case of(String group, Graded.Checked check, Duration time) {
        Status status =
                switch (check.status()) {
                    case PASS -> Status.PASSED;
                    case FAIL, INCONCLUSIVE -> Status.FAILED;
                    case SKIPPED -> Status.SKIPPED;
                };
        if (status == Status.PASSED) {
            return Case.passed(group, check.id(), time);
        }
        String message =
                status == Status.SKIPPED
                        ? "A check that this one depends on did not pass."
                        : check.message();
        return new Case(
                group, check.id(), time, status, check.status().label(), message, check.details());
    }
}
