package dev.asyncworkbook.cli.verb;

import dev.asyncworkbook.cli.app.Host;
import dev.asyncworkbook.cli.app.Overview;
import dev.asyncworkbook.cli.app.Workbook;
import dev.asyncworkbook.cli.exit.ExitCode;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

import java.util.concurrent.Callable;

/** {@code workbook list}. */
@Command(name = "list", description = "Show the lessons and exercises.")
public final class ListVerb implements Callable<Integer> {

    private final Host host;
    @Mixin private final CommonOptions common = new CommonOptions();

    /** For this process. */
    public ListVerb(Host host) {
        this.host = host;
    }

    @Override
    public Integer call() {
        Workbook workbook = common.workbook(host);
        workbook.screen()
                .lines(
                        new Overview(
                                        workbook.course(),
                                        workbook.progress().load(),
                                        workbook.screen())
                                .list());
        return ExitCode.OK;
    }
}
