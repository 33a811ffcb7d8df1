package dev.asyncworkbook.cli.verb;

import dev.asyncworkbook.cli.app.Host;
import dev.asyncworkbook.cli.app.Workbook;
import dev.asyncworkbook.cli.exit.ExitCode;
import dev.asyncworkbook.grader.course.GradedStep;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

import java.util.List;
import java.util.concurrent.Callable;

/** {@code workbook reset}. */
@Command(name = "reset", description = "Forget what you typed at an exercise; answers are kept.")
public final class ResetVerb implements Callable<Integer> {

    private final Host host;
    @Mixin private final CommonOptions common = new CommonOptions();

    @Parameters(
            arity = "0..1",
            paramLabel = "EXERCISE",
            description = "By default the one where you are.")
    private @Nullable String exerciseName;

    /** For this process. */
    public ResetVerb(Host host) {
        this.host = host;
    }

    @Override
    public Integer call() {
        Workbook workbook = common.workbook(host);
        GradedStep step = workbook.stepOrCurrent(exerciseName);
        workbook.work().keepSnippets(step.name(), List.of());
        workbook.screen().line("What you typed at " + step.name() + " is forgotten.");
        return ExitCode.OK;
    }
}
