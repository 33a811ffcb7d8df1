package dev.asyncworkbook.grader.verdict;

import dev.asyncworkbook.grader.course.Exercise;
import dev.asyncworkbook.grader.course.Exploration;
import dev.asyncworkbook.grader.course.Quantifier;
import dev.asyncworkbook.kernel.explore.Coverage;
import dev.asyncworkbook.kernel.explore.Plan;
import dev.asyncworkbook.runner.Compilation;
import dev.asyncworkbook.runner.CompiledProgram;
import dev.asyncworkbook.runner.Program;

import java.util.Optional;
import java.util.function.IntPredicate;

/** The runs by which one answer is graded: as it is written, and with other data. */
final class GradeRuns {

    /** How many runs the search for a simpler failure may take for each number of switches. */
    private static final int MOST_SIMPLER = 300;

    private final Laboratory laboratory;
    private final IntPredicate progress;
    private final boolean simplify;
    private final Signature.Gatherer gatherer = new Signature.Gatherer();

    /**
     * Of an answer that has not run yet.
     *
     * @param progress is told after each schedule how many were run, and answers whether to go on
     * @param simplify whether to look for failures that are easier to read
     */
    GradeRuns(Laboratory laboratory, IntPredicate progress, boolean simplify) {
        this.laboratory = laboratory;
        this.progress = progress;
        this.simplify = simplify;
    }

    Compilation compile(Program program) {
        return laboratory.compile(program);
    }

    /** What all runs of a program come to by the checks of an exercise. */
    GradeReport report(Exercise exercise, CompiledProgram program) {
        Grading grading = new Grading(exercise, program.program(), gatherer, progress);
        Coverage coverage = explore(exercise, program, grading);
        if (simplify && grading.wantsSimpler()) {
            simplify(exercise, program, grading);
        }
        return grading.report(coverage);
    }

    /** How the answer fails by this report and by all its runs, if it does. */
    Optional<Signature> signature(GradeReport report) {
        return gatherer.signature(report.checks(), report.diagnostics());
    }

    private Coverage explore(Exercise exercise, CompiledProgram program, Grading grading) {
        boolean manySchedules =
                exercise.judged().stream().anyMatch(it -> it.quantifier() != Quantifier.DEFAULT);
        Exploration wanted = exercise.budget().explore();
        Plan plan = manySchedules ? wanted.plan() : Plan.onlyDefault().at(wanted.level());
        if (exercise.needsEverySchedule()) {
            plan = plan.naive();
        }
        return laboratory.explore(
                program, plan, exercise.budget(), exercise.world(), grading::visit);
    }

    /** Looks for runs with fewer switches that fail in the same way: they are easier to read. */
    private void simplify(Exercise exercise, CompiledProgram program, Grading grading) {
        Plan plan = Plan.fewestSwitches(MOST_SIMPLER).at(exercise.budget().explore().level());
        Coverage _ =
                laboratory.explore(
                        program, plan, exercise.budget(), exercise.world(), grading::visitSimpler);
    }
}
