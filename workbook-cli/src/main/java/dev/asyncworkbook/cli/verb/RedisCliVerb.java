package dev.asyncworkbook.cli.verb;

import dev.asyncworkbook.cli.app.Asking;
import dev.asyncworkbook.cli.app.Host;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

/** {@code workbook redis-cli}. */
@Command(
        name = "redis-cli",
        description = "Send a command to a Redis server, such as set hello world.")
public final class RedisCliVerb implements Callable<Integer> {

    private final Host host;
    @Mixin private final CommonOptions common = new CommonOptions();

    @Option(
            names = "--host",
            paramLabel = "HOST",
            description = "Where the server is; by default on this machine.")
    private String address = "127.0.0.1";

    @Option(
            names = {"-p", "--port"},
            paramLabel = "PORT",
            description = "The server's port; by default 6379.")
    private int port = 6379;

    @Parameters(
            arity = "1..*",
            paramLabel = "WORD",
            description = "The command and its arguments. Options must stand before them.")
    private List<String> words = new ArrayList<>();

    /** For this process. */
    public RedisCliVerb(Host host) {
        this.host = host;
    }

    @Override
    public Integer call() {
        boolean forPeople = host.terminals().contains("o");
        return new Asking(host.screen(common.isPlain()), forPeople)
                .run(address + ":" + port, words);
    }
}
