package dev.asyncworkbook.cli.verb;

import dev.asyncworkbook.cli.app.Host;
import dev.asyncworkbook.cli.app.StepHelp;
import dev.asyncworkbook.cli.app.Workbook;
import dev.asyncworkbook.cli.exit.ExitCode;
import dev.asyncworkbook.grader.course.GradedStep;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.util.concurrent.Callable;

/** {@code workbook hint}. */
@Command(name = "hint", description = "Show the next hint to an exercise.")
public final class HintVerb implements Callable<Integer> {

    private final Host host;
    @Mixin private final CommonOptions common = new CommonOptions();

    @Option(names = "--all", description = "Show all hints.")
    private boolean all;

    @Parameters(
            arity = "0..1",
            paramLabel = "EXERCISE",
            description = "By default the one where you are.")
    private @Nullable String exerciseName;

    /** For this process. */
    public HintVerb(Host host) {
        this.host = host;
    }

    @Override
    public Integer call() {
        Workbook workbook = common.workbook(host);
        GradedStep exercise = workbook.stepOrCurrent(exerciseName);
        StepHelp help = new StepHelp(exercise, workbook.progress(), workbook.screen());
        workbook.screen().lines(all ? help.allHints() : help.nextHint());
        return ExitCode.OK;
    }
}
