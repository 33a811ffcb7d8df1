package dev.asyncworkbook.cli.verb;

import dev.asyncworkbook.cli.app.Host;
import dev.asyncworkbook.cli.app.ProgramSource;
import dev.asyncworkbook.cli.app.Running;
import dev.asyncworkbook.cli.app.Way;
import dev.asyncworkbook.cli.app.Workbook;
import dev.asyncworkbook.cli.exit.ExitCode;
import dev.asyncworkbook.cli.exit.WorkbookException;
import dev.asyncworkbook.runner.Program;
import dev.asyncworkbook.runner.ProgramRunner;
import dev.asyncworkbook.runner.RunLimits;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.util.concurrent.Callable;

/** {@code workbook run}. */
@Command(name = "run", description = "Run a program, without grading it.")
public final class RunVerb implements Callable<Integer> {

    private static final int MOST_WORKERS = 64;

    private final Host host;
    @Mixin private final CommonOptions common = new CommonOptions();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "text, or json for one object on standard output.")
    private Format format = Format.text;

    @Option(
            names = "--replay",
            paramLabel = "TOKEN",
            description = "Run it under the schedule of a report.")
    private @Nullable String replay;

    @Option(
            names = "--real",
            description = {
                "Run it with the clock of the machine and its sockets, for as long as it",
                "takes; Ctrl-C ends it."
            })
    private boolean real;

    @Option(
            names = "--flavor",
            paramLabel = "FLAVOR",
            converter = Flavor.Converter.class,
            description =
                    "current-thread, or multi-thread for worker threads and the machine's time.")
    private Flavor flavor = Flavor.CURRENT_THREAD;

    @Option(
            names = "--workers",
            paramLabel = "N",
            description = "How many worker threads the multi-thread flavor has.")
    private @Nullable Integer workers;

    @Mixin private final ServerOption servers = new ServerOption();

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
        Way way = way(program);
        try (ProgramRunner runner = new ProgramRunner()) {
            Running running = new Running(workbook.screen(), runner);
            return format == Format.json
                    ? running.runAsJson(program, way)
                    : running.run(program, way);
        }
    }

    private Way way(Program program) {
        if (flavor == Flavor.CURRENT_THREAD && workers != null) {
            throw usage("--workers goes with --flavor multi-thread.");
        }
        boolean repeatable = flavor == Flavor.CURRENT_THREAD && !real;
        if (repeatable) {
            return Way.under(Running.schedule(replay, program)).with(servers.services());
        }
        if (replay != null) {
            throw usage(
                    "--replay cannot repeat what several threads or the machine do: leave out"
                            + " --flavor and --real.");
        }
        return Way.real(threads(), real ? RunLimits.ENDLESS : RunLimits.DEFAULT);
    }

    /** How many worker threads there are; 0 for the current-thread flavor. */
    private int threads() {
        if (flavor == Flavor.CURRENT_THREAD) {
            return 0;
        }
        int count = workers == null ? Runtime.getRuntime().availableProcessors() : workers;
        if (count < 1 || count > MOST_WORKERS) {
            throw usage("--workers must be from 1 to " + MOST_WORKERS + ".");
        }
        return count;
    }

    private static WorkbookException usage(String message) {
        return new WorkbookException(ExitCode.USAGE, message);
    }
}
