package dev.asyncworkbook.cli;

import dev.asyncworkbook.cli.app.Host;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A rehearsal of what people do most, after which the JVM writes its cache of loaded classes.
 *
 * <p>The launcher runs it once after a build. Whatever fails here only makes later starts slower.
 */
final class Training {

    private static final String PROGRAM =
            """
            Future<Void> lazyAwait() {
                return async(() -> println("I arrive late"));
            }

            void main() {
                var late = lazyAwait();
                println("I am first");
                late.await();
            }
            """;

    private static final String SESSION =
            """
            /next
            Future<Void> lazyAwait() {
                return async(() -> println("I arrive late"));
            }
            var late = lazyAwait();
            println("I am first");
            late.await();
            int wrong = "";
            /check
            /trace
            /hint
            /list
            """;

    private final Path home;
    private final Path scratch;

    private Training(Path home, Path scratch) {
        this.home = home;
        this.scratch = scratch;
    }

    /** Rehearses; {@code arguments} are ignored. */
    public static void main(String[] arguments) throws IOException {
        Path scratch = Files.createTempDirectory("workbook-training");
        try {
            new Training(Path.of(System.getProperty("workbook.home", ".")), scratch).rehearse();
        } finally {
            delete(scratch);
        }
        System.exit(0);
    }

    private void rehearse() {
        rehearse(PROGRAM, "check", "hello/late-arrival", "-");
        rehearse("", "check", "hello/late-arival", "-");
        rehearse(PROGRAM, "check", "--format", "json", "hello/late-arrival", "-");
        rehearse("void main() { println(1) }", "run", "-");
        rehearse("void main() { async(() -> 1); }", "trace", "-");
        rehearse("void main() { async(() -> 1); }", "trace", "--html", "-", "-");
        rehearse("", "list");
        rehearse("", "explain", "D006");
        rehearse("", "--help");
        rehearse(SESSION);
    }

    private void rehearse(String input, String... arguments) {
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream());
        Host host =
                new Host(
                        new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                        nowhere,
                        nowhere,
                        "oe",
                        80,
                        Map.of("WORKBOOK_STATE", scratch.toString()),
                        home);
        int _ = new Main(host).run(arguments);
    }

    private static void delete(Path directory) throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            List<Path> deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
            for (Path each : deepestFirst) {
                Files.delete(each);
            }
        }
    }
}
