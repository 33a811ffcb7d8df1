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
import dev.asyncworkbook.runner.Program;
import dev.asyncworkbook.runner.ProgramCompiler;
import dev.asyncworkbook.runner.ProgramRunner;
import dev.asyncworkbook.runner.ReplayToken;
import dev.asyncworkbook.runner.SourceProblem;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** Running a program without grading it, and showing what came of it. */
public final class Running {

    private final Screen screen;
    private final ProgramRunner runner;

    /** Runs with {@code runner}, which stays its caller's to close. */
    public Running(Screen screen, ProgramRunner runner) {
        this.screen = screen;
        this.runner = runner;
    }

    /** Runs with the output live, then tells how it went. */
    public int run(Program program, Way way) {
        return switch (new ProgramCompiler().compile(program)) {
            case Compilation.Failed(var problems) -> notCompiled(program, problems);
            case Compilation.Compiled(var compiled) -> {
                Trace trace = way.run(runner, compiled, l -> screen.line(Columns.harmless(l)));
                screen.out().flush();
                tell(program, trace, way);
                yield exitCode(trace);
            }
        };
    }

    /** Runs and writes one JSON object. */
    public int runAsJson(Program program, Way way) {
        return switch (new ProgramCompiler().compile(program)) {
            case Compilation.Failed(var problems) -> {
                screen.line(JsonReports.notCompiled(problems));
                yield ExitCode.FAILED;
            }
            case Compilation.Compiled(var compiled) -> {
                Trace trace = way.run(runner, compiled, _ -> {});
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

    int notCompiled(Program program, List<SourceProblem> problems) {
        screen.lines(notes(program).problems(problems));
        screen.line(
                problems.size() == 1
                        ? "The program does not compile: 1 error."
                        : "The program does not compile: " + problems.size() + " errors.");
        return ExitCode.FAILED;
    }

    void tell(Program program, Trace trace, Way way) {
        screen.line("");
        screen.lines(notes(program).diagnostics(ReportedDiagnostic.of(trace, program)));
        screen.lines(Endings.lines(trace.ending(), way.time(trace), screen.ink(), screen.width()));
    }

    private SourceNotes notes(Program program) {
        return new SourceNotes(program, screen.ink(), screen.width());
    }

    private static int exitCode(Trace trace) {
        return trace.ending().end() == End.COMPLETE ? ExitCode.OK : ExitCode.FAILED;
    }
}
