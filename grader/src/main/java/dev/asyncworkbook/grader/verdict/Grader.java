package dev.asyncworkbook.grader.verdict;

import dev.asyncworkbook.grader.course.Choice;
import dev.asyncworkbook.grader.course.Exercise;
import dev.asyncworkbook.grader.course.GradedStep;
import dev.asyncworkbook.grader.course.Predict;
import dev.asyncworkbook.grader.course.Sabotage;
import dev.asyncworkbook.runner.Program;
import dev.asyncworkbook.runner.ProgramRunner;
import dev.asyncworkbook.runner.RunnerException;

import java.util.List;
import java.util.function.IntPredicate;

/** Decides whether an answer to a graded step is right. Confined to one thread. */
public final class Grader {

    private final ExerciseGrader exercises;
    private final PredictGrader predictions;
    private final SabotageGrader sabotages;

    /** Makes a grader that runs answers with {@code runner}, which stays its caller's to close. */
    public Grader(ProgramRunner runner) {
        this(runner, runner);
    }

    /**
     * Makes a grader; both runners stay their caller's to close.
     *
     * @param runner runs answers
     * @param mistakes runs the known mistakes that they are compared with
     */
    public Grader(ProgramRunner runner, ProgramRunner mistakes) {
        Laboratory laboratory = new Laboratory(runner);
        exercises = new ExerciseGrader(laboratory, new Laboratory(mistakes));
        predictions = new PredictGrader(laboratory);
        sabotages = new SabotageGrader(laboratory);
    }

    /** Grades; never throws for what the answer does. */
    public GradeReport grade(GradedStep step, Program answer) {
        return grade(step, answer, _ -> true);
    }

    /**
     * Grades; never throws for what the answer does.
     *
     * @param answer the program; for a choice the letters of options, for a prediction letters or
     *     lines, for a sabotage a replay token
     * @param progress is told after each schedule how many were run, and answers whether to go on;
     *     what is still open when it does not is inconclusive
     */
    public GradeReport grade(GradedStep step, Program answer, IntPredicate progress) {
        try {
            return switch (step) {
                case Exercise exercise -> exercises.grade(exercise, answer, progress);
                case Choice choice -> ChoiceGrader.grade(choice, answer);
                case Predict predict -> predictions.grade(predict, answer, progress);
                case Sabotage sabotage -> sabotages.grade(sabotage, answer);
            };
        } catch (RunnerException e) {
            String why = e.getMessage() == null ? "The grader failed." : e.getMessage();
            return GradeReport.withoutRun(step, answer, Verdict.INFRASTRUCTURE, List.of(), why);
        }
    }

    /**
     * The lines that a prediction chooses from, and the run that they come from.
     *
     * @throws RunnerException if the lesson's own program cannot be run
     */
    public Offers offers(Predict predict) {
        return predictions.offers(predict);
    }
}
