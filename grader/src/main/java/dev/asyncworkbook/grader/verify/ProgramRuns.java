package dev.asyncworkbook.grader.verify;

import dev.asyncworkbook.grader.course.Budget;
import dev.asyncworkbook.grader.course.World;
import dev.asyncworkbook.grader.finding.Finding;
import dev.asyncworkbook.grader.finding.Finding.Spot;
import dev.asyncworkbook.kernel.trace.End;
import dev.asyncworkbook.kernel.trace.Schedule;
import dev.asyncworkbook.kernel.trace.Trace;
import dev.asyncworkbook.runner.Compilation;
import dev.asyncworkbook.runner.CompiledProgram;
import dev.asyncworkbook.runner.Program;
import dev.asyncworkbook.runner.ProgramCompiler;
import dev.asyncworkbook.runner.ProgramRunner;
import dev.asyncworkbook.runner.RunLimits;
import dev.asyncworkbook.runner.SourceProblem;

import java.util.List;
import java.util.Optional;

/** Runs the programs that steps show; each must compile and come to an end of its own. */
final class ProgramRuns {

    private final ProgramCompiler compiler = new ProgramCompiler();
    private final ProgramRunner runner;
    private final List<Finding> findings;

    ProgramRuns(ProgramRunner runner, List<Finding> findings) {
        this.runner = runner;
        this.findings = findings;
    }

    /** The program, if it compiles. */
    Optional<CompiledProgram> compiled(String code, Spot spot) {
        return switch (compiler.compile(new Program("program.java", code))) {
            case Compilation.Compiled(CompiledProgram program) -> Optional.of(program);
            case Compilation.Failed(List<SourceProblem> problems) -> {
                findings.add(
                        Finding.error(
                                "code-compiles",
                                spot,
                                "The program does not compile: line %d: %s"
                                        .formatted(
                                                problems.getFirst().line(),
                                                problems.getFirst().message())));
                yield Optional.empty();
            }
        };
    }

    /**
     * The run of a program under the default schedule; a second one where the clock cut it short.
     */
    Trace run(CompiledProgram program, Budget budget, World world, Spot spot) {
        RunLimits limits = budget.limits(world);
        Trace first = runner.run(program, Schedule.DEFAULT, limits, _ -> {});
        Trace trace =
                first.ending().end() == End.TIME_LIMIT
                        ? runner.run(program, Schedule.DEFAULT, limits, _ -> {})
                        : first;
        if (!Endings.isByItself(trace.ending())) {
            findings.add(
                    Finding.error(
                            "code-runs",
                            spot,
                            "The program does not come to an end of its own: %s"
                                    .formatted(Endings.words(trace.ending()))));
        }
        return trace;
    }

    ProgramRunner runner() {
        return runner;
    }
}
