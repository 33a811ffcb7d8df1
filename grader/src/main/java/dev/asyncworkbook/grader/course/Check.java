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
 */
public record Check(
        String id,
        Quantifier quantifier,
        Expectation expect,
        String message,
        String help,
        List<String> dependsOn) {

    /** Copies the list. */
    public Check {
        dependsOn = List.copyOf(dependsOn);
    }
}
