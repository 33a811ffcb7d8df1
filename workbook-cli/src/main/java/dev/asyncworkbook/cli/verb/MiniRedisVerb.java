package dev.asyncworkbook.cli.verb;

import dev.asyncworkbook.cli.app.Host;
import dev.asyncworkbook.cli.app.Serving;
import dev.asyncworkbook.cli.exit.ExitCode;
import dev.asyncworkbook.cli.exit.WorkbookException;
import dev.asyncworkbook.miniredis.server.ServerLimits;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.util.concurrent.Callable;

/** {@code workbook mini-redis}. */
@Command(
        name = "mini-redis",
        description = "Start the Redis server of the tutorial; Ctrl-C ends it.")
public final class MiniRedisVerb implements Callable<Integer> {

    private static final int LARGEST_PORT = 65535;
    private static final int MOST_WORKERS = 64;

    private final Host host;
    @Mixin private final CommonOptions common = new CommonOptions();

    @Option(
            names = "--host",
            paramLabel = "HOST",
            description = "The address to listen on; by default this machine's only.")
    private String address = "127.0.0.1";

    @Option(
            names = {"-p", "--port"},
            paramLabel = "PORT",
            description = "The port; by default 6379. 0 is any that is free.")
    private int port = 6379;

    @Option(
            names = "--connections",
            paramLabel = "N",
            description = "How many clients are served at a time; others wait.")
    private int connections = ServerLimits.DEFAULT.connections();

    @Option(
            names = "--workers",
            paramLabel = "N",
            description = "How many threads run its tasks; by default 1.")
    private int workers = 1;

    /** For this process. */
    public MiniRedisVerb(Host host) {
        this.host = host;
    }

    @Override
    public Integer call() {
        check("--port", port, 0, LARGEST_PORT);
        check("--connections", connections, 1, Short.MAX_VALUE);
        check("--workers", workers, 1, MOST_WORKERS);
        return new Serving(host.screen(common.isPlain()))
                .run(
                        address + ":" + port,
                        ServerLimits.DEFAULT.withConnections(connections),
                        workers);
    }

    private static void check(String option, int value, int least, int most) {
        if (value < least || value > most) {
            throw new WorkbookException(
                    ExitCode.USAGE,
                    option
                            + " takes a number from "
                            + least
                            + " to "
                            + most
                            + ", not "
                            + value
                            + ".");
        }
    }
}
