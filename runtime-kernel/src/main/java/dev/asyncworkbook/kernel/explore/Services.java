package dev.asyncworkbook.kernel.explore;

import dev.asyncworkbook.kernel.net.spi.Servers;

import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Which servers stand ready in the simulated network when a program begins, and where.
 *
 * @param addresses where each listens, such as {@code localhost:6379}, by its name
 */
public record Services(Map<String, String> addresses) {

    /** None. */
    public static final Services NONE = new Services(Map.of());

    private static final Pattern ADDRESS =
            Pattern.compile("(localhost|127\\.0\\.0\\.1|[A-Za-z][\\w.-]*):(\\d{1,5})");

    private static final int MOST_PORTS = 0xFFFF;

    /**
     * Checks the addresses.
     *
     * @throws IllegalArgumentException if one is none, with a sentence for whoever wrote it
     */
    public Services {
        addresses = Map.copyOf(addresses);
        addresses.values().forEach(Services::check);
        checkDistinct(addresses.values());
    }

    private static void check(String address) {
        var parts = ADDRESS.matcher(address);
        int port = parts.matches() ? Integer.parseInt(parts.group(2)) : 0;
        if (port < 1 || port > MOST_PORTS) {
            throw new IllegalArgumentException(
                    "\""
                            + address
                            + "\" is no address of a simulated server: write localhost:6379, or"
                            + " another name and a port from 1 to 65535.");
        }
    }

    private static void checkDistinct(Collection<String> addresses) {
        if (new HashSet<>(addresses).size() < addresses.size()) {
            throw new IllegalArgumentException(
                    "two simulated servers cannot have one address: give each its own port.");
        }
    }

    /** One server. */
    public static Services of(String name, String address) {
        return new Services(Map.of(name, address));
    }

    /** The servers that there can be: where each usually listens, by its name. */
    public static Map<String, String> known() {
        return Servers.known();
    }

    /** Whether there are none. */
    public boolean isEmpty() {
        return addresses.isEmpty();
    }
}
