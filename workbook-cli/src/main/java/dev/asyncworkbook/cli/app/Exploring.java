package dev.asyncworkbook.cli.app;

import dev.asyncworkbook.cli.exit.ExitCode;
import dev.asyncworkbook.cli.render.OutcomesView;
import dev.asyncworkbook.cli.render.ProgressLine;
import dev.asyncworkbook.cli.render.Screen;
import dev.asyncworkbook.cli.render.SourceNotes;
import dev.asyncworkbook.grader.report.JsonReports;
import dev.asyncworkbook.grader.verdict.Outcome;
import dev.asyncworkbook.kernel.explore.Plan;
import dev.asyncworkbook.kernel.explore.Services;
import dev.asyncworkbook.runner.Compilation;
import dev.asyncworkbook.runner.CompiledProgram;
import dev.asyncworkbook.runner.ExploredOutcomes;
import dev.asyncworkbook.runner.Program;
import dev.asyncworkbook.runner.ProgramCompiler;
import dev.asyncworkbook.runner.ProgramRunner;
import dev.asyncworkbook.runner.RunLimits;

import java.util.List;

/** Running a program under every schedule, and showing what can come of it. */
public final class Exploring {

    private final Host host;
    private final Screen screen;
    private final ProgramRunner runner;
    private final Plan plan;
    private final RunLimits limits;

    /** Explores with {@code runner}, which stays its caller's to close. */
    public Exploring(Workbook workbook, ProgramRunner runner, Plan plan) {
        this(workbook, runner, plan, Services.NONE);
    }

    /** The same, with servers that stand ready in the simulated network. */
    public Exploring(Workbook workbook, ProgramRunner runner, Plan plan, Services services) {
        limits = RunLimits.DEFAULT.with(services);
        this.host = workbook.host();
        this.screen = workbook.screen();
        this.runner = runner;
        this.plan = plan;
    }

    /** Explores, then tells the outcomes. */
    public int explore(Program program) {
        return switch (new ProgramCompiler().compile(program)) {
            case Compilation.Failed(var problems) -> {
                SourceNotes notes = new SourceNotes(program, screen.ink(), screen.width());
                screen.lines(notes.problems(problems));
                screen.line("The program does not compile.");
                yield ExitCode.FAILED;
            }
            case Compilation.Compiled(var compiled) -> {
                ExploredOutcomes explored = outcomes(compiled);
                List<Outcome> found = Outcome.of(explored);
                screen.lines(OutcomesView.lines(program, explored.coverage(), found, screen));
                yield ExitCode.OK;
            }
        };
    }

    /** Explores and writes one JSON object. */
    public int exploreAsJson(Program program) {
        return switch (new ProgramCompiler().compile(program)) {
            case Compilation.Failed(var problems) -> {
                screen.line(JsonReports.notCompiled(problems));
                yield ExitCode.FAILED;
            }
            case Compilation.Compiled(var compiled) -> {
                ExploredOutcomes explored = outcomes(compiled);
                List<Outcome> found = Outcome.of(explored);
                screen.line(JsonReports.explore(program, explored.coverage(), found));
                yield ExitCode.OK;
            }
        };
    }

    private ExploredOutcomes outcomes(CompiledProgram compiled) {
        try (ProgressLine line = host.progressLine(screen)) {
            return runner.outcomes(compiled, limits, plan, line::schedules);
        }
    }
}
