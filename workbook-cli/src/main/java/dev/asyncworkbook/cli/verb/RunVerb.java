package dev.asyncworkbook.cli.verb;

import dev.asyncworkbook.cli.app.Host;
import dev.asyncworkbook.cli.app.ProgramSource;
import dev.asyncworkbook.cli.app.Running;
import dev.asyncworkbook.cli.app.Workbook;
import dev.asyncworkbook.cli.exit.ExitCode;
import dev.asyncworkbook.cli.exit.WorkbookException;
import dev.asyncworkbook.kernel.trace.Schedule;
import dev.asyncworkbook.runner.Program;
import dev.asyncworkbook.runner.ProgramRunner;

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
        Schedule schedule = Running.schedule(replay, program);
        int threads = threads();
        try (ProgramRunner runner = new ProgramRunner()) {
            Running running = new Running(workbook.screen(), runner, threads);
            return format == Format.json
                    ? running.runAsJson(program, schedule)
                    : running.run(program, schedule);
        }
    }

    /** How many worker threads there are; 0 for the current-thread flavor. */
    private int threads() {
        if (flavor == Flavor.CURRENT_THREAD) {
            if (workers != null) {
                throw usage("--workers goes with --flavor multi-thread.");
            }
            return 0;
        }
        if (replay != null) {
            throw usage("--replay cannot repeat what several threads do: leave --flavor out.");
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
