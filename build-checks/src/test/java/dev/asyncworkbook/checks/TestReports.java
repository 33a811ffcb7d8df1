package dev.asyncworkbook.checks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What the test runs of the modules before this one wrote down. */
final class TestReports {

    private TestReports() {}

    /** The XML reports, relative to the root. */
    static List<Path> all() {
        try (Stream<Path> modules = Files.list(Repository.ROOT)) {
            return modules.flatMap(module ->
                            Stream.of("surefire-reports", "failsafe-reports")
                                    .map(name -> module.resolve("target").resolve(name)))
                    .filter(Files::isDirectory)
                    .flatMap(TestReports::reports)
                    .map(Repository.ROOT::relativize)
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Stream<Path> reports(Path directory) {
        try (Stream<Path> files = Files.list(directory)) {
            return files
                    .filter(file -> file.getFileName().toString().startsWith("TEST-"))
                    .toList()
                    .stream();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
