package dev.asyncworkbook.grader.course;

/** What a step has whose program is the author's and not the learner's. */
public sealed interface GivenProgram permits Demo, Predict, Sabotage {

    /** The program. */
    String code();

    /** How far a run of it may go. */
    Budget budget();

    /** What its runs find around them. */
    World world();
}
