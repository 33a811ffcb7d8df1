package dev.asyncworkbook.cli.verb;

import dev.asyncworkbook.cli.app.Running;
import dev.asyncworkbook.cli.app.Way;
import dev.asyncworkbook.cli.exit.ExitCode;
import dev.asyncworkbook.cli.exit.WorkbookException;
import dev.asyncworkbook.runner.Program;
import dev.asyncworkbook.runner.RunLimits;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options that say in which world, and in which order, a program is run. */
final class WayOptions {

    private static final int MOST_WORKERS = 64;

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

    /**
     * How the program is run.
     *
     * @throws WorkbookException if the options contradict each other
     */
    Way way(Program program) {
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
