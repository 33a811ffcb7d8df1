package dev.asyncworkbook.grader.course;

/**
 * What a graded step is worth, and what is allowed at it.
 *
 * @param policy when its solution is shown
 * @param points what passing is worth
 * @param skippable whether a learner may leave it out
 */
public record Terms(SolutionPolicy policy, int points, boolean skippable) {

    /** Those of a step that says nothing about them. */
    public static final Terms DEFAULT = new Terms(SolutionPolicy.DEFAULT, 1, true);
}
