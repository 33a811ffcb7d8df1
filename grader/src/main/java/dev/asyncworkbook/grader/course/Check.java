package dev.asyncworkbook.grader.course;

import dev.asyncworkbook.grader.expect.Expectation;

import java.util.List;

/**
 * One thing that must be true of an answer.
 *
 * @param id its name, unique in its exercise
 * @param quantifier in which schedules
 * @param expect what must be true
 * @param message what is wrong when it is not, in one sentence for the learner
 * @param help what to do about it
 * @param dependsOn ids of earlier checks without which this one says nothing: it is skipped unless
 *     they pass
 * @param weight what share it has of the exercise's points
 * @param informative whether a failure is told but does not fail the answer
 */
public record Check(
        String id,
        Quantifier quantifier,
        Expectation expect,
        String message,
        String help,
        List<String> dependsOn,
        int weight,
        boolean informative) {

    /** Copies the list. */
    public Check {
        dependsOn = List.copyOf(dependsOn);
    }

    /** A check of the usual weight that decides. */
    public Check(
            String id,
            Quantifier quantifier,
            Expectation expect,
            String message,
            String help,
            List<String> dependsOn) {
        this(id, quantifier, expect, message, help, dependsOn, 1, false);
    }

    /** The same check with another expectation. */
    public Check expecting(Expectation other) {
        return new Check(id, quantifier, other, message, help, dependsOn, weight, informative);
    }
}
