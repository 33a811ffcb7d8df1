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

/** {@code workbook solution}. */
@Command(name = "solution", description = "Show the solution of an exercise that you have passed.")
public final class SolutionVerb implements Callable<Integer> {

    private final Host host;
    @Mixin private final CommonOptions common = new CommonOptions();

    @Option(names = "--force", description = "Show it before you have passed.")
    private boolean force;

    @Parameters(
            arity = "0..1",
            paramLabel = "EXERCISE",
            description = "By default the one where you are.")
    private @Nullable String exerciseName;

    /** For this process. */
    public SolutionVerb(Host host) {
        this.host = host;
    }

    @Override
    public Integer call() {
        Workbook workbook = common.workbook(host);
        GradedStep exercise = workbook.stepOrCurrent(exerciseName);
        String how = "workbook solution --force " + exercise.name();
        workbook.screen()
                .lines(
                        new StepHelp(exercise, workbook.progress(), workbook.screen())
                                .solution(force, how));
        return ExitCode.OK;
    }
}
