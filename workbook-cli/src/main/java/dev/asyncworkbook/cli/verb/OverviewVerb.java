package dev.asyncworkbook.cli.verb;

import dev.asyncworkbook.cli.app.Host;
import dev.asyncworkbook.cli.app.Overview;
import dev.asyncworkbook.cli.app.Workbook;
import dev.asyncworkbook.cli.exit.ExitCode;

import picocli.CommandLine.Mixin;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;

/** A verb that shows one view of the whole course. */
abstract class OverviewVerb implements Callable<Integer> {

    private final Host host;
    private final Function<Overview, List<String>> view;
    @Mixin private final CommonOptions common = new CommonOptions();

    OverviewVerb(Host host, Function<Overview, List<String>> view) {
        this.host = host;
        this.view = view;
    }

    @Override
    public final Integer call() {
        Workbook workbook = common.workbook(host);
        Overview overview =
                new Overview(workbook.course(), workbook.progress().load(), workbook.screen());
        workbook.screen().lines(view.apply(overview));
        return ExitCode.OK;
    }
}
