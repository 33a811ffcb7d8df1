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

/** {@code workbook run}. */
@Command(name = "run", description = "Run a program, without grading it.")
public final class RunVerb implements Callable<Integer> {

    private final Host host;
    @Mixin private final CommonOptions common = new CommonOptions();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "text, or json for one object on standard output.")
    private Format format = Format.text;

    @Mixin private final WayOptions ways = new WayOptions();

    @Parameters(paramLabel = "FILE", description = "The program; - is standard input.")
    private String file = "";

    /** For this process. */
    public RunVerb(Host host) {
        this.host = host;
    }

    @Override
    public Integer call() {
        Workbook workbook = common.workbook(host);
        Program program = ProgramSource.read(file, host.in());
        Way way = ways.way(program);
        try (ProgramRunner runner = new ProgramRunner()) {
            Running running = new Running(workbook.screen(), runner);
            return format == Format.json
                    ? running.runAsJson(program, way)
                    : running.run(program, way);
        }
    }
}
