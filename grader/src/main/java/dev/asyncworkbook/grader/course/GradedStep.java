package dev.asyncworkbook.grader.course;

import java.util.List;

/** A step that wants an answer, which is right or wrong. */
public sealed interface GradedStep extends Step permits Exercise, Choice, Predict, Sabotage {

    /** The id of its lesson. */
    String lesson();

    /** The name by which everybody speaks of it, such as {@code hello/late-arrival}. */
    default String name() {
        return lesson() + "/" + id();
    }

    /** What to do, in Markdown. */
    String prompt();

    /** The explanation for those who have solved it, in Markdown. */
    String after();

    /** From the gentlest to the plainest; may be empty. */
    List<String> hints();

    /** What it is worth and when its solution is shown. */
    Terms terms();
}
