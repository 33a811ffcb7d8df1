package dev.asyncworkbook.cli.verb;

import dev.asyncworkbook.cli.exit.ExitCode;
import dev.asyncworkbook.cli.exit.WorkbookException;
import dev.asyncworkbook.grader.json.Suggestions;
import dev.asyncworkbook.kernel.explore.Services;

import picocli.CommandLine.Option;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The option that says which servers stand ready in the simulated network. */
final class ServerOption {

    @Option(
            names = "--with",
            paramLabel = "SERVER",
            description = {
                "Let a server stand ready in the simulated network: redis, at",
                "localhost:6379, or redis=HOST:PORT. With real sockets, start it yourself."
            })
    private List<String> wanted = List.of();

    /**
     * The servers.
     *
     * @throws WorkbookException if there is none of that name, or it cannot be there
     */
    Services services() {
        Map<String, String> addresses = new LinkedHashMap<>();
        wanted.forEach(text -> add(text, addresses));
        try {
            return new Services(addresses);
        } catch (IllegalArgumentException e) {
            throw new WorkbookException(ExitCode.USAGE, "--with: " + e.getMessage());
        }
    }

    private static void add(String text, Map<String, String> addresses) {
        int equals = text.indexOf('=');
        String name = equals < 0 ? text : text.substring(0, equals);
        Map<String, String> known = Services.known();
        String usual = known.get(name);
        if (usual == null) {
            throw new WorkbookException(
                    ExitCode.USAGE,
                    "--with "
                            + name
                            + ": there is no such server; use "
                            + String.join(" or ", known.keySet())
                            + "."
                            + Suggestions.didYouMean(name, List.copyOf(known.keySet())));
        }
        addresses.put(name, equals < 0 ? usual : text.substring(equals + 1));
    }
}
