package dev.asyncworkbook.grader.verdict;

import dev.asyncworkbook.grader.course.Exercise;
import dev.asyncworkbook.runner.Program;
import dev.asyncworkbook.runner.ProgramRunner;

/** Decides whether an answer to an exercise is right. */
public final class Grader {

    private final ProgramRunner runner;

    /** Makes a grader that runs answers with {@code runner}, which stays its caller's to close. */
    public Grader(ProgramRunner runner) {
        this.runner = runner;
    }

    /** Grades; never throws for what the answer does. */
    public GradeReport grade(Exercise exercise, Program answer) {
        throw new UnsupportedOperationException(runner + exercise.name() + answer.name());
    }
}
