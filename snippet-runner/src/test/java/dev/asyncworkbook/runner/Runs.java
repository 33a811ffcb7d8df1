package dev.asyncworkbook.runner;

import dev.asyncworkbook.kernel.explore.Limits;
import dev.asyncworkbook.kernel.trace.Schedule;
import dev.asyncworkbook.kernel.trace.Trace;

import java.time.Duration;
import java.util.List;

/** Compiles and runs source texts. */
final class Runs {

    /** For programs that are to run into the limit on time. */
    static final RunLimits SHORT = new RunLimits(Limits.DEFAULT, Duration.ofMillis(2500), 64);

    /** For all others, so that a busy machine does not matter. */
    static final RunLimits PATIENT = new RunLimits(Limits.DEFAULT, Duration.ofSeconds(20), 64);

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

    static Trace runShortly(ProgramRunner runner, String source) {
        return runner.run(compiled(source), Schedule.DEFAULT, SHORT, _ -> {});
    }
}
