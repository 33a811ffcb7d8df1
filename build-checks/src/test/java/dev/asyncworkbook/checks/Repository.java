package dev.asyncworkbook.checks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The checkout that is being built. */
final class Repository {

    static final Path ROOT = Path.of(System.getProperty("repo.root", "..")).normalize();

    private static final Set<String> NOT_SOURCE = Set.of("target", ".git", ".mvn");

    private Repository() {}

    /** The files whose path from the root matches the glob, without what a build made. */
    static List<Path> files(String glob) {
        PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + glob);
        try (Stream<Path> tree = Files.walk(ROOT)) {
            return tree.filter(Files::isRegularFile)
                    .map(ROOT::relativize)
                    .filter(path -> matcher.matches(path) && isSource(path))
                    .sorted()
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /**
     * The Java files of the modules; those of lessons are the course's, with rules of their own.
     */
    static List<Path> javaFiles() {
        return files("*/src/**.java");
    }

    static String read(Path file) {
        try {
            return Files.readString(ROOT.resolve(file));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static boolean isSource(Path path) {
        return StreamSupport.stream(path.spliterator(), false)
                .noneMatch(part -> NOT_SOURCE.contains(part.toString()));
    }
}
