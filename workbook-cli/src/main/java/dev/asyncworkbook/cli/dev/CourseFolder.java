package dev.asyncworkbook.cli.dev;

import dev.asyncworkbook.cli.exit.ExitCode;
import dev.asyncworkbook.cli.exit.WorkbookException;

import java.nio.file.Files;
import java.nio.file.Path;

/** The folder of the course that an author works on. */
public final class CourseFolder {

    private CourseFolder() {}

    /**
     * The folder, which has a {@code course.json}.
     *
     * @throws WorkbookException if it has none
     */
    public static Path require(Path folder) {
        if (!Files.isRegularFile(folder.resolve("course.json"))) {
            throw new WorkbookException(
                    ExitCode.USAGE,
                    folder
                            + " has no course.json: name the folder of a course with --course, or make one"
                            + " with 'workbook dev new course NAME'.");
        }
        return folder;
    }
}
