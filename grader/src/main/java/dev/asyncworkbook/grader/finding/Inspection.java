package dev.asyncworkbook.grader.finding;

import java.time.Duration;
import java.util.List;

/**
 * What came of looking at one part of a course.
 *
 * @param name the part: a step such as {@code hello/late-arrival}, a lesson, or the course
 * @param note what the result rests on, such as {@code 2 solutions, all 24 schedules}
 * @param time how long it took
 * @param findings what is wrong with it
 */
public record Inspection(String name, String note, Duration time, List<Finding> findings) {

    /** Copies the list. */
    public Inspection {
        findings = List.copyOf(findings);
    }

    /** Whether nothing is wrong; it may still have warnings. */
    public boolean isSound() {
        return findings.stream().noneMatch(Finding::isError);
    }
}
