package dev.asyncworkbook.cli.app;

import dev.asyncworkbook.cli.render.Columns;
import dev.asyncworkbook.cli.render.Endings;
import dev.asyncworkbook.cli.render.Ink;
import dev.asyncworkbook.cli.render.Markdown;
import dev.asyncworkbook.cli.render.Screen;
import dev.asyncworkbook.cli.render.SourceNotes;
import dev.asyncworkbook.cli.render.TracePicture;
import dev.asyncworkbook.grader.course.Demo;
import dev.asyncworkbook.grader.timeline.Timeline;
import dev.asyncworkbook.grader.verdict.ReportedDiagnostic;
import dev.asyncworkbook.kernel.trace.Schedule;
import dev.asyncworkbook.kernel.trace.Trace;
import dev.asyncworkbook.runner.Compilation;
import dev.asyncworkbook.runner.CompiledProgram;
import dev.asyncworkbook.runner.Program;
import dev.asyncworkbook.runner.ProgramCompiler;
import dev.asyncworkbook.runner.ProgramRunner;

import java.util.ArrayList;
import java.util.List;

/** The run of a demo: what it prints, what its tasks do, and what there is to say about it. */
public final class DemoShow {

    private static final int MOST_ROWS = 40;

    private final Screen screen;
    private final ProgramRunner runner;

    /** Runs with {@code runner}, which stays its caller's to close. */
    public DemoShow(Screen screen, ProgramRunner runner) {
        this.screen = screen;
        this.runner = runner;
    }

    /** Runs it in the usual order. */
    public List<String> lines(Demo demo) {
        Program program = new Program(demo.id() + ".java", demo.code());
        List<String> lines = new ArrayList<>();
        lines.add("");
        switch (new ProgramCompiler().compile(program)) {
            case Compilation.Failed(var problems) ->
                    lines.addAll(notes(program).problems(problems));
            case Compilation.Compiled(CompiledProgram compiled) ->
                    run(compiled, Way.under(Schedule.DEFAULT).with(demo.world().services()), lines);
        }
        if (!demo.after().isEmpty()) {
            lines.add("");
            lines.addAll(Markdown.render(demo.after(), screen.ink(), screen.width()));
        }
        return lines;
    }

    private void run(CompiledProgram compiled, Way way, List<String> lines) {
        Trace trace = way.run(runner, compiled, _ -> {});
        Program program = compiled.program();
        if (!trace.output().isEmpty()) {
            heading("It prints:", lines);
            for (String line : trace.output()) {
                lines.add("    " + Columns.cut(Columns.harmless(line), screen.width() - 4));
            }
            lines.add("");
        }
        heading("What its tasks do:", lines);
        lines.addAll(TracePicture.lines(Timeline.of(program, trace), screen, MOST_ROWS));
        lines.add("");
        lines.addAll(notes(program).diagnostics(ReportedDiagnostic.of(trace, program)));
        lines.addAll(Endings.lines(trace.ending(), way.time(trace), screen.ink(), screen.width()));
    }

    private void heading(String text, List<String> lines) {
        lines.add(screen.ink().paint(Ink.Mark.HEADING, text));
    }

    private SourceNotes notes(Program program) {
        return new SourceNotes(program, screen.ink(), screen.width());
    }
}
