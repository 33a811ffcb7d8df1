package dev.asyncworkbook.cli.verb;

import dev.asyncworkbook.cli.app.Host;
import dev.asyncworkbook.cli.app.Workbook;
import dev.asyncworkbook.cli.exit.ExitCode;
import dev.asyncworkbook.cli.repl.StepMove;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

import java.util.concurrent.Callable;

/** {@code workbook next}, which {@code workbook skip} is too: what has not passed stays open. */
@Command(
        name = "next",
        aliases = "skip",
        description = "Go on to the next step; one that has not passed stays open.")
public final class NextVerb implements Callable<Integer> {

    private final Host host;
    @Mixin private final CommonOptions common = new CommonOptions();

    /** For this process. */
    public NextVerb(Host host) {
        this.host = host;
    }

    @Override
    public Integer call() {
        Workbook workbook = common.workbook(host);
        workbook.screen().line(StepMove.next(workbook));
        return ExitCode.OK;
    }
}
