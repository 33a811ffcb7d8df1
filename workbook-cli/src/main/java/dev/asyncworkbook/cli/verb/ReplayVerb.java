package dev.asyncworkbook.cli.verb;

import dev.asyncworkbook.cli.app.Host;
import dev.asyncworkbook.cli.app.ProgramSource;
import dev.asyncworkbook.cli.app.Running;
import dev.asyncworkbook.cli.app.Way;
import dev.asyncworkbook.cli.app.Workbook;
import dev.asyncworkbook.runner.Program;
import dev.asyncworkbook.runner.ProgramRunner;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.util.concurrent.Callable;

/** {@code workbook replay}. */
@Command(name = "replay", description = "Run a program again under the schedule of a report.")
public final class ReplayVerb implements Callable<Integer> {

    private final Host host;
    @Mixin private final CommonOptions common = new CommonOptions();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "text, or json for one object on standard output.")
    private Format format = Format.text;

    @Mixin private final ServerOption servers = new ServerOption();

    @Parameters(
            index = "0",
            paramLabel = "TOKEN",
            description = "The replay token; it belongs to this very program.")
    private String token = "";

    @Parameters(index = "1", paramLabel = "FILE", description = "The program; - is standard input.")
    private String file = "";

    /** For this process. */
    public ReplayVerb(Host host) {
        this.host = host;
    }

    @Override
    public Integer call() {
        Workbook workbook = common.workbook(host);
        Program program = ProgramSource.read(file, host.in());
        Way way = Way.under(Running.schedule(token, program)).with(servers.services());
        try (ProgramRunner runner = new ProgramRunner()) {
            Running running = new Running(workbook.screen(), runner);
            return format == Format.json
                    ? running.runAsJson(program, way)
                    : running.run(program, way);
        }
    }
}
