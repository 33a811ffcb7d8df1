package dev.asyncworkbook.grader.verdict;

import dev.asyncworkbook.grader.course.Budget;
import dev.asyncworkbook.grader.course.Exercise;
import dev.asyncworkbook.grader.course.Exploration;
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
import java.util.Optional;
import java.util.function.IntPredicate;

/** Decides whether an answer to an exercise is right. Confined to one thread. */
public final class Grader {

    /** How many runs the search for a simpler failure may take for each number of switches. */
    private static final int MOST_SIMPLER = 300;

    private static final Coverage NOTHING = Coverage.inconclusive(0, "");

    private final ProgramCompiler compiler = new ProgramCompiler();
    private final ProgramRunner runner;
    private final ProgramRunner mistakes;
    private final Recognizer recognizer = new Recognizer(this::signature);

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
        this.runner = runner;
        this.mistakes = mistakes;
    }

    /** Grades; never throws for what the answer does. */
    public GradeReport grade(Exercise exercise, Program answer) {
        return grade(exercise, answer, _ -> true);
    }

    /**
     * Grades; never throws for what the answer does.
     *
     * @param progress is told after each schedule how many were run, and answers whether to go on;
     *     what is still open when it does not is inconclusive
     */
    public GradeReport grade(Exercise exercise, Program answer, IntPredicate progress) {
        try {
            return switch (compiler.compile(answer)) {
                case Compilation.Failed(List<SourceProblem> problems) ->
                        withoutRun(
                                exercise,
                                answer,
                                Verdict.ERROR,
                                problems,
                                "The program does not compile.");
                case Compilation.Compiled(CompiledProgram program) ->
                        run(exercise, program, progress);
            };
        } catch (RunnerException e) {
            String why = e.getMessage() == null ? "The grader failed." : e.getMessage();
            return withoutRun(exercise, answer, Verdict.INFRASTRUCTURE, List.of(), why);
        }
    }

    private GradeReport run(Exercise exercise, CompiledProgram program, IntPredicate progress) {
        Grading grading = new Grading(exercise, program.program(), progress);
        Coverage coverage = explore(exercise, program, grading, runner);
        if (grading.wantsSimpler()) {
            simplify(exercise, program, grading);
        }
        GradeReport report = grading.report(coverage);
        return grading.signature()
                .flatMap(signature -> recognize(exercise, signature, report))
                .map(report::withRecognized)
                .orElse(report);
    }

    private static Coverage explore(
            Exercise exercise, CompiledProgram program, Grading grading, ProgramRunner runner) {
        boolean manySchedules =
                exercise.checks().stream().anyMatch(it -> it.quantifier() != Quantifier.DEFAULT);
        Exploration wanted = exercise.budget().explore();
        Plan plan = manySchedules ? wanted.plan() : Plan.onlyDefault().at(wanted.level());
        if (exercise.needsEverySchedule()) {
            plan = plan.naive();
        }
        return runner.explore(program, limits(exercise), plan, grading::visit);
    }

    /** Looks for runs with fewer switches that fail in the same way: they are easier to read. */
    private void simplify(Exercise exercise, CompiledProgram program, Grading grading) {
        Plan plan = Plan.fewestSwitches(MOST_SIMPLER).at(exercise.budget().explore().level());
        Coverage _ = runner.explore(program, limits(exercise), plan, grading::visitSimpler);
    }

    private static RunLimits limits(Exercise exercise) {
        Budget budget = exercise.budget();
        return new RunLimits(
                new Limits(
                        budget.maxPolls(),
                        Limits.DEFAULT.maxEvents(),
                        Limits.DEFAULT.maxOutputBytes()),
                budget.wallTime(),
                RunLimits.DEFAULT.heapMegabytes());
    }

    /** A known mistake that cannot be graded changes nothing about the answer's own report. */
    private Optional<Recognized> recognize(
            Exercise exercise, Signature signature, GradeReport report) {
        List<String> failed =
                report.checks().stream()
                        .filter(check -> check.status() == CheckResult.Status.FAIL)
                        .map(CheckResult::id)
                        .toList();
        try {
            return recognizer.recognize(exercise, signature, failed);
        } catch (RunnerException e) {
            return Optional.empty();
        }
    }

    /** How a known mistake fails. */
    private Optional<Signature> signature(Exercise exercise, String code) {
        if (compiler.compile(new Program("wrong.java", code))
                instanceof Compilation.Compiled(CompiledProgram program)) {
            Grading grading = new Grading(exercise, program.program());
            GradeReport _ = grading.report(explore(exercise, program, grading, mistakes));
            return grading.signature();
        }
        return Optional.empty();
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
                note,
                Optional.empty());
    }
}
