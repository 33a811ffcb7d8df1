package dev.asyncworkbook.grader;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The course that comes with the workbook, as tests use it. */
public final class ShippedCourse {

    /** Where it is. */
    public static final Path DIRECTORY = Path.of("..", "lessons");

    private ShippedCourse() {}

    /** Copies some of its lessons into a folder, with a {@code course.json} that lists them. */
    public static void copy(Path target, List<String> lessons) {
        try {
            Files.createDirectories(target);
            String listed = String.join("\", \"", lessons);
            Files.writeString(
                    target.resolve("course.json"),
                    """
                    {"formatVersion": 1, "id": "copy", "title": "Copy", "lessons": ["%s"]}
                    """
                            .formatted(listed));
            for (String lesson : lessons) {
                copyFolder(DIRECTORY.resolve(lesson), target.resolve(lesson));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void copyFolder(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        }
    }
}
