package dev.asyncworkbook.runner;

import dev.asyncworkbook.kernel.explore.Limits;
import dev.asyncworkbook.kernel.trace.Schedule;
import dev.asyncworkbook.kernel.trace.Trace;

import java.time.Duration;
import java.util.List;

/** Compiles and runs source texts, with limits that keep tests short. */
final class Runs {

    /** For programs that never end: the time that each such test takes. */
    static final RunLimits SHORT = new RunLimits(Limits.DEFAULT, Duration.ofSeconds(2), 64);

    /** For programs that end by themselves, however busy the machine is. */
    static final RunLimits PATIENT = new RunLimits(Limits.DEFAULT, Duration.ofSeconds(60), 64);

    private static final ProgramCompiler COMPILER = new ProgramCompiler();

    private Runs() {}

    static CompiledProgram compiled(String source) {
        return switch (compile(source)) {
            case Compilation.Compiled(CompiledProgram program) -> program;
            case Compilation.Failed(List<SourceProblem> problems) ->
                    throw new AssertionError(problems.toString());
        };
    }

    static List<SourceProblem> problems(String source) {
        return switch (compile(source)) {
            case Compilation.Compiled _ -> List.of();
            case Compilation.Failed(List<SourceProblem> problems) -> problems;
        };
    }

    private static Compilation compile(String source) {
        return COMPILER.compile(new Program("test.java", source));
    }

    static Trace run(ProgramRunner runner, String source) {
        return runner.run(compiled(source), Schedule.DEFAULT, PATIENT, _ -> {});
    }
}
