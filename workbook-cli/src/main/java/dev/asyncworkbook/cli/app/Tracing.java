package dev.asyncworkbook.cli.app;

import dev.asyncworkbook.cli.exit.ExitCode;
import dev.asyncworkbook.cli.render.Screen;
import dev.asyncworkbook.cli.render.TracePicture;
import dev.asyncworkbook.grader.report.JsonReports;
import dev.asyncworkbook.grader.timeline.Timeline;
import dev.asyncworkbook.grader.timeline.export.TraceReport;
import dev.asyncworkbook.runner.Compilation;
import dev.asyncworkbook.runner.CompiledProgram;
import dev.asyncworkbook.runner.Program;
import dev.asyncworkbook.runner.ProgramCompiler;
import dev.asyncworkbook.runner.ProgramRunner;

/** Running a program to see what its tasks did, step by step. */
public final class Tracing {

    private static final int MOST_ROWS = 1_000;

    private final Screen screen;
    private final ProgramRunner runner;
    private final Running running;

    /** Runs with {@code runner}, which stays its caller's to close. */
    public Tracing(Screen screen, ProgramRunner runner) {
        this.screen = screen;
        this.runner = runner;
        this.running = new Running(screen, runner);
    }

    /** Runs in some way; writes the files, or draws the picture if there are none. */
    public int trace(Program program, Way way, TraceFiles files) {
        return switch (new ProgramCompiler().compile(program)) {
            case Compilation.Failed(var problems) -> running.notCompiled(program, problems);
            case Compilation.Compiled(var compiled) -> {
                Timeline timeline = timeline(program, compiled, way);
                files.write(timeline, screen);
                if (files.isEmpty()) {
                    show(timeline, way);
                }
                yield ExitCode.OK;
            }
        };
    }

    private Timeline timeline(Program program, CompiledProgram compiled, Way way) {
        Timeline timeline = Timeline.of(program, way.run(runner, compiled, _ -> {}));
        return way.isRepeatable() ? timeline : timeline.unrepeatable();
    }

    private void show(Timeline timeline, Way way) {
        screen.lines(TracePicture.lines(timeline, screen, MOST_ROWS));
        running.tell(timeline.program(), timeline.trace(), way);
        timeline.replayToken().ifPresent(token -> screen.line("schedule: " + token));
    }

    /** Runs in some way, writes the files, and one JSON object on standard output. */
    public int traceAsJson(Program program, Way way, TraceFiles files) {
        return switch (new ProgramCompiler().compile(program)) {
            case Compilation.Failed(var problems) -> {
                screen.line(JsonReports.notCompiled(problems));
                yield ExitCode.FAILED;
            }
            case Compilation.Compiled(var compiled) -> {
                Timeline timeline = timeline(program, compiled, way);
                files.write(timeline, screen);
                screen.line(TraceReport.of(timeline));
                yield ExitCode.OK;
            }
        };
    }
}
