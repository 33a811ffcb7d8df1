package dev.asyncworkbook.cli.app;

import dev.asyncworkbook.cli.exit.ExitCode;
import dev.asyncworkbook.cli.exit.WorkbookException;
import dev.asyncworkbook.cli.render.Columns;
import dev.asyncworkbook.cli.render.Endings;
import dev.asyncworkbook.cli.render.Screen;
import dev.asyncworkbook.cli.render.SourceNotes;
import dev.asyncworkbook.grader.report.JsonReports;
import dev.asyncworkbook.grader.verdict.ReportedDiagnostic;
import dev.asyncworkbook.kernel.trace.End;
import dev.asyncworkbook.kernel.trace.Schedule;
import dev.asyncworkbook.kernel.trace.Trace;
import dev.asyncworkbook.runner.Compilation;
import dev.asyncworkbook.runner.CompiledProgram;
import dev.asyncworkbook.runner.Program;
import dev.asyncworkbook.runner.ProgramCompiler;
import dev.asyncworkbook.runner.ProgramRunner;
import dev.asyncworkbook.runner.ReplayToken;
import dev.asyncworkbook.runner.RunLimits;
import dev.asyncworkbook.runner.SourceProblem;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.Consumer;

/** Running a program without grading it, and showing what came of it. */
public final class Running {

    private final Screen screen;
    private final ProgramRunner runner;

    /** How many threads run the tasks; 0 for the current-thread flavor. */
    private final int workers;

    /** Runs with {@code runner}, which stays its caller's to close. */
    public Running(Screen screen, ProgramRunner runner) {
        this(screen, runner, 0);
    }

    /**
     * Runs with several worker threads, in real time.
     *
     * @param workers how many; 0 for the current-thread flavor
     */
    public Running(Screen screen, ProgramRunner runner, int workers) {
        this.screen = screen;
        this.runner = runner;
        this.workers = workers;
    }

    /** Runs under a schedule with the output live, then tells how it went. */
    public int run(Program program, Schedule schedule) {
        return switch (new ProgramCompiler().compile(program)) {
            case Compilation.Failed(var problems) -> notCompiled(program, problems);
            case Compilation.Compiled(var compiled) -> {
                Trace trace = run(compiled, schedule, l -> screen.line(Columns.harmless(l)));
                screen.out().flush();
                tell(program, trace);
                yield exitCode(trace);
            }
        };
    }

    /** Runs under a schedule and writes one JSON object. */
    public int runAsJson(Program program, Schedule schedule) {
        return switch (new ProgramCompiler().compile(program)) {
            case Compilation.Failed(var problems) -> {
                screen.line(JsonReports.notCompiled(problems));
                yield ExitCode.FAILED;
            }
            case Compilation.Compiled(var compiled) -> {
                Trace trace = run(compiled, schedule, _ -> {});
                screen.line(JsonReports.run(program, trace));
                yield exitCode(trace);
            }
        };
    }

    /**
     * The schedule of a replay token, or the default one if there is none.
     *
     * @throws WorkbookException if it is no token, or one of another program
     */
    public static Schedule schedule(@Nullable String token, Program program) {
        if (token == null) {
            return Schedule.DEFAULT;
        }
        ReplayToken parsed =
                ReplayToken.parse(token)
                        .orElseThrow(() ->
                                new WorkbookException(
                                        ExitCode.USAGE,
                                        "\""
                                                + token
                                                + "\" is not a replay token: they look like"
                                                + " w2-0123abcd-0.1.2."));
        if (!parsed.matches(program)) {
            throw new WorkbookException(
                    ExitCode.USAGE,
                    "this replay token belongs to another program, or to "
                            + program.name()
                            + " before it was changed: check or trace it again for a new one.");
        }
        return parsed.schedule();
    }

    Trace run(CompiledProgram program, Schedule schedule, Consumer<String> output) {
        return workers == 0
                ? runner.run(program, schedule, RunLimits.DEFAULT, output)
                : runner.runParallel(program, workers, RunLimits.DEFAULT, output);
    }

    int notCompiled(Program program, List<SourceProblem> problems) {
        screen.lines(notes(program).problems(problems));
        screen.line(
                problems.size() == 1
                        ? "The program does not compile: 1 error."
                        : "The program does not compile: " + problems.size() + " errors.");
        return ExitCode.FAILED;
    }

    void tell(Program program, Trace trace) {
        screen.line("");
        screen.lines(notes(program).diagnostics(ReportedDiagnostic.of(trace, program)));
        String time = trace.virtualMillis() + (workers == 0 ? " ms of virtual time" : " ms");
        screen.lines(Endings.lines(trace.ending(), time, screen.ink(), screen.width()));
    }

    private SourceNotes notes(Program program) {
        return new SourceNotes(program, screen.ink(), screen.width());
    }

    private static int exitCode(Trace trace) {
        return trace.ending().end() == End.COMPLETE ? ExitCode.OK : ExitCode.FAILED;
    }
}
