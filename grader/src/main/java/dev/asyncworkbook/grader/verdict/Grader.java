package dev.asyncworkbook.grader.verdict;

import dev.asyncworkbook.grader.course.Budget;
import dev.asyncworkbook.grader.course.Exercise;
import dev.asyncworkbook.grader.course.Quantifier;
import dev.asyncworkbook.kernel.explore.Coverage;
import dev.asyncworkbook.kernel.explore.Limits;
import dev.asyncworkbook.kernel.explore.Plan;
import dev.asyncworkbook.kernel.trace.Ending;
import dev.asyncworkbook.runner.Compilation;
import dev.asyncworkbook.runner.CompiledProgram;
import dev.asyncworkbook.runner.Program;
import dev.asyncworkbook.runner.ProgramCompiler;
import dev.asyncworkbook.runner.ProgramRunner;
import dev.asyncworkbook.runner.RunLimits;
import dev.asyncworkbook.runner.RunnerException;
import dev.asyncworkbook.runner.SourceProblem;

import java.util.List;

/** Decides whether an answer to an exercise is right. */
public final class Grader {

    private static final Coverage NOTHING = Coverage.inconclusive(0, "");

    private final ProgramCompiler compiler = new ProgramCompiler();
    private final ProgramRunner runner;

    /** Makes a grader that runs answers with {@code runner}, which stays its caller's to close. */
    public Grader(ProgramRunner runner) {
        this.runner = runner;
    }

    /** Grades; never throws for what the answer does. */
    public GradeReport grade(Exercise exercise, Program answer) {
        try {
            return switch (compiler.compile(answer)) {
                case Compilation.Failed(List<SourceProblem> problems) ->
                        withoutRun(
                                exercise,
                                answer,
                                Verdict.ERROR,
                                problems,
                                "The program does not compile.");
                case Compilation.Compiled(CompiledProgram program) -> run(exercise, program);
            };
        } catch (RunnerException e) {
            String why = e.getMessage() == null ? "The grader failed." : e.getMessage();
            return withoutRun(exercise, answer, Verdict.INFRASTRUCTURE, List.of(), why);
        }
    }

    private GradeReport run(Exercise exercise, CompiledProgram program) {
        Grading grading = new Grading(exercise, program.program());
        Budget budget = exercise.budget();
        RunLimits limits =
                new RunLimits(
                        new Limits(
                                budget.maxPolls(),
                                Limits.DEFAULT.maxEvents(),
                                Limits.DEFAULT.maxOutputBytes()),
                        budget.wallTime(),
                        RunLimits.DEFAULT.heapMegabytes());
        boolean manySchedules =
                exercise.checks().stream().anyMatch(it -> it.quantifier() != Quantifier.DEFAULT);
        Plan plan = manySchedules ? Plan.upTo(budget.maxSchedules()) : Plan.onlyDefault();
        Coverage coverage = runner.explore(program, limits, plan, grading::visit);
        return grading.report(coverage);
    }

    private static GradeReport withoutRun(
            Exercise exercise,
            Program answer,
            Verdict verdict,
            List<SourceProblem> problems,
            String note) {
        return new GradeReport(
                exercise.name(),
                verdict,
                NOTHING,
                List.of(),
                List.of(),
                List.of(),
                Ending.COMPLETE,
                problems,
                answer,
                note);
    }
}
