package dev.asyncworkbook.grader.verdict;

import dev.asyncworkbook.grader.course.Budget;
import dev.asyncworkbook.grader.course.World;
import dev.asyncworkbook.kernel.explore.Coverage;
import dev.asyncworkbook.kernel.explore.Plan;
import dev.asyncworkbook.kernel.trace.Schedule;
import dev.asyncworkbook.kernel.trace.Trace;
import dev.asyncworkbook.runner.Compilation;
import dev.asyncworkbook.runner.CompiledProgram;
import dev.asyncworkbook.runner.Program;
import dev.asyncworkbook.runner.ProgramCompiler;
import dev.asyncworkbook.runner.ProgramRunner;
import dev.asyncworkbook.runner.RunnerException;

import java.util.function.Predicate;

/** Where programs are compiled and run for the graders. Confined to one thread. */
final class Laboratory {

    private final ProgramCompiler compiler = new ProgramCompiler();
    private final ProgramRunner runner;

    /** Runs with {@code runner}, which stays its caller's to close. */
    Laboratory(ProgramRunner runner) {
        this.runner = runner;
    }

    Compilation compile(Program program) {
        return compiler.compile(program);
    }

    /** A program of the lesson's own, which must compile. */
    CompiledProgram compileGiven(Program program) {
        return switch (compile(program)) {
            case Compilation.Compiled(CompiledProgram compiled) -> compiled;
            case Compilation.Failed(var problems) ->
                    throw new RunnerException(
                            "The lesson's own program %s does not compile: line %d: %s"
                                    .formatted(
                                            program.name(),
                                            problems.getFirst().line(),
                                            problems.getFirst().message()));
        };
    }

    Trace run(CompiledProgram program, Schedule schedule, Budget budget, World world) {
        return runner.run(program, schedule, budget.limits(world), _ -> {});
    }

    Coverage explore(
            CompiledProgram program,
            Plan plan,
            Budget budget,
            World world,
            Predicate<Trace> visitor) {
        return runner.explore(program, budget.limits(world), plan, visitor);
    }
}
