package dev.asyncworkbook.benchmarks.compare;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What figures depend on: the day, the machine, and the versions of the peers. */
final class Machine {

    private static final Path PROCESSOR = Path.of("/proc/cpuinfo");

    private Machine() {}

    /** One paragraph about this run. */
    static String description(Options options, Programs programs) {
        return """
        %s, %d cores (%s), %s, load average %s at the end; %d processes of each peer, interleaved. %s.
        """
                .formatted(
                        LocalDate.now(ZoneId.systemDefault()),
                        Runtime.getRuntime().availableProcessors(),
                        processor(),
                        System.getProperty("os.name"),
                        String.format(Locale.ROOT, "%.1f", load()),
                        options.processes(),
                        versions(programs));
    }

    private static double load() {
        return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    }

    private static String processor() {
        try (Stream<String> lines = Files.lines(PROCESSOR)) {
            return lines.filter(line -> line.startsWith("model name"))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse(System.getProperty("os.arch"));
        } catch (IOException none) {
            return System.getProperty("os.arch");
        }
    }

    private static String versions(Programs programs) {
        return Stream.of(Catalog.KERNEL, Catalog.TOKIO, Catalog.KOTLIN, Catalog.REDIS_SERVER)
                .map(programs::named)
                .filter(Program::isThere)
                .map(Machine::version)
                .reduce((all, next) -> all + "; " + next)
                .orElse("");
    }

    private static String version(Program peer) {
        if (peer.name().equals(Catalog.REDIS_SERVER)) {
            try (Child child = Child.start(List.of("redis-server", "--version"))) {
                return child.lines().getFirst().replaceAll(" sha=.*", "");
            }
        }
        try (Child child = Child.start(peer.command("version", "0"))) {
            return child.field("version");
        }
    }
}
