package dev.asyncworkbook.grader.verdict;

import dev.asyncworkbook.grader.course.Check;

/**
 * What a check counts for.
 *
 * @param weight its share of the points
 * @param informative whether a failure is told but does not fail the answer
 */
public record Standing(int weight, boolean informative) {

    /** That of a check that says nothing about it. */
    public static final Standing USUAL = new Standing(1, false);

    static Standing of(Check check) {
        return new Standing(check.weight(), check.informative());
    }
}
