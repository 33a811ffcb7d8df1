package dev.asyncworkbook.cli.app;

import dev.asyncworkbook.cli.exit.ExitCode;
import dev.asyncworkbook.cli.render.Screen;
import dev.asyncworkbook.cli.render.TracePicture;
import dev.asyncworkbook.grader.report.JsonReports;
import dev.asyncworkbook.grader.timeline.Timeline;
import dev.asyncworkbook.grader.timeline.export.TraceReport;
import dev.asyncworkbook.kernel.explore.Services;
import dev.asyncworkbook.kernel.trace.Schedule;
import dev.asyncworkbook.kernel.trace.Trace;
import dev.asyncworkbook.runner.Compilation;
import dev.asyncworkbook.runner.Program;
import dev.asyncworkbook.runner.ProgramCompiler;
import dev.asyncworkbook.runner.ProgramRunner;

/** Running a program to see what its tasks did, step by step. */
public final class Tracing {

    private static final int MOST_ROWS = 1_000;

    private final Screen screen;
    private final ProgramRunner runner;
    private final Services services;
    private final Running running;

    /** Runs with {@code runner}, which stays its caller's to close. */
    public Tracing(Screen screen, ProgramRunner runner) {
        this(screen, runner, Services.NONE);
    }

    /** The same, with servers that stand ready in the simulated network. */
    public Tracing(Screen screen, ProgramRunner runner, Services services) {
        this.screen = screen;
        this.runner = runner;
        this.services = services;
        this.running = new Running(screen, runner);
    }

    /** Runs under a schedule; writes the files, or draws the picture if there are none. */
    public int trace(Program program, Schedule schedule, TraceFiles files) {
        return switch (new ProgramCompiler().compile(program)) {
            case Compilation.Failed(var problems) -> running.notCompiled(program, problems);
            case Compilation.Compiled(var compiled) -> {
                Trace trace = Way.under(schedule).with(services).run(runner, compiled, _ -> {});
                Timeline timeline = Timeline.of(program, trace);
                files.write(timeline, screen);
                if (files.isEmpty()) {
                    show(timeline);
                }
                yield ExitCode.OK;
            }
        };
    }

    private void show(Timeline timeline) {
        screen.lines(TracePicture.lines(timeline, screen, MOST_ROWS));
        Trace trace = timeline.trace();
        running.tell(timeline.program(), trace, Way.under(trace.schedule()));
        screen.line("schedule: " + timeline.replayToken());
    }

    /** Runs under a schedule, writes the files, and one JSON object on standard output. */
    public int traceAsJson(Program program, Schedule schedule, TraceFiles files) {
        return switch (new ProgramCompiler().compile(program)) {
            case Compilation.Failed(var problems) -> {
                screen.line(JsonReports.notCompiled(problems));
                yield ExitCode.FAILED;
            }
            case Compilation.Compiled(var compiled) -> {
                Trace trace = Way.under(schedule).with(services).run(runner, compiled, _ -> {});
                Timeline timeline = Timeline.of(program, trace);
                files.write(timeline, screen);
                screen.line(TraceReport.of(timeline));
                yield ExitCode.OK;
            }
        };
    }
}
