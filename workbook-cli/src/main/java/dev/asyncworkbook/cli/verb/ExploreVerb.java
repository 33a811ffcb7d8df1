package dev.asyncworkbook.cli.verb;

import dev.asyncworkbook.cli.app.Exploring;
import dev.asyncworkbook.cli.app.Host;
import dev.asyncworkbook.cli.app.ProgramSource;
import dev.asyncworkbook.cli.app.Workbook;
import dev.asyncworkbook.cli.exit.ExitCode;
import dev.asyncworkbook.cli.exit.WorkbookException;
import dev.asyncworkbook.kernel.explore.Plan;
import dev.asyncworkbook.kernel.explore.Services;
import dev.asyncworkbook.runner.Program;
import dev.asyncworkbook.runner.ProgramRunner;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.util.concurrent.Callable;

/** {@code workbook explore}. */
@Command(
        name = "explore",
        description = "Run a program under every schedule and show what can come of it.")
public final class ExploreVerb implements Callable<Integer> {

    private final Host host;
    @Mixin private final CommonOptions common = new CommonOptions();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "text, or json for one object on standard output.")
    private Format format = Format.text;

    @Option(
            names = "--max-schedules",
            paramLabel = "N",
            description = {
                "Give up running every schedule after N of them, ${DEFAULT-VALUE} if",
                "not said, and run those that depart little from the usual one,",
                "at most N for each number of departures, and some at random."
            })
    private int maxSchedules = 200_000;

    @Option(
            names = "--naive",
            description = {
                "Run every single schedule, also those that differ",
                "only in the order of turns that share nothing."
            })
    private boolean naive;

    @Mixin private final SwitchOption switching = new SwitchOption();

    @Mixin private final ServerOption servers = new ServerOption();

    @Parameters(paramLabel = "FILE", description = "The program; - is standard input.")
    private String file = "";

    /** For this process. */
    public ExploreVerb(Host host) {
        this.host = host;
    }

    @Override
    public Integer call() {
        if (maxSchedules < 1) {
            throw new WorkbookException(
                    ExitCode.USAGE,
                    "--max-schedules " + maxSchedules + ": at least 1 schedule must be run.");
        }
        Workbook workbook = common.workbook(host);
        Services services = servers.services();
        Program program = ProgramSource.read(file, host.in());
        try (ProgramRunner runner = new ProgramRunner()) {
            Exploring exploring = new Exploring(workbook, runner, plan(), services);
            return format == Format.json
                    ? exploring.exploreAsJson(program)
                    : exploring.explore(program);
        }
    }

    private Plan plan() {
        Plan plan = Plan.upTo(maxSchedules).at(switching.level());
        return naive ? plan.naive() : plan;
    }
}
