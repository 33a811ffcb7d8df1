package dev.asyncworkbook.cli.dev;

import dev.asyncworkbook.cli.exit.ExitCode;
import dev.asyncworkbook.cli.exit.WorkbookException;
import dev.asyncworkbook.cli.render.Screen;
import dev.asyncworkbook.grader.course.Course;
import dev.asyncworkbook.grader.course.CourseLoader;
import dev.asyncworkbook.grader.course.LoadedCourse;
import dev.asyncworkbook.grader.files.WholeFile;
import dev.asyncworkbook.grader.pack.Installer;
import dev.asyncworkbook.grader.pack.PackException;
import dev.asyncworkbook.grader.pack.PackWriter;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;

/** Courses as files: made, and installed. */
public final class Packing {

    private final Screen screen;

    /** Tells on this screen what was done. */
    public Packing(Screen screen) {
        this.screen = screen;
    }

    /** Packs the course in this folder; answers the exit code. */
    public int pack(Path course, Path file) {
        LoadedCourse loaded = CourseLoader.load(course);
        if (!loaded.problems().isEmpty()) {
            loaded.problems().forEach(problem -> screen.complain(problem.toString()));
            throw new WorkbookException(
                    loaded.needsNewerVersion() ? ExitCode.NEEDS_NEWER : ExitCode.LESSON_INVALID,
                    "a course with mistakes is not packed: correct them first.");
        }
        byte[] bytes = bytes(course);
        write(file, bytes);
        screen.line(
                String.format(
                        Locale.ROOT,
                        "Packed %s with %s into %s, %,d bytes.",
                        loaded.course().id(),
                        lessons(loaded.course()),
                        file,
                        bytes.length));
        return ExitCode.OK;
    }

    private static byte[] bytes(Path course) {
        try {
            return PackWriter.pack(course);
        } catch (IOException e) {
            throw new WorkbookException(
                    ExitCode.USAGE,
                    "a file of the course cannot be read: check the permissions in " + course + ".",
                    e);
        }
    }

    private static void write(Path file, byte[] bytes) {
        try {
            WholeFile.write(file.toAbsolutePath(), bytes);
        } catch (IOException e) {
            throw new WorkbookException(
                    ExitCode.USAGE,
                    file + " cannot be written: check its folder and its permissions.",
                    e);
        }
    }

    /** Installs the course in this file; answers the exit code. */
    public int install(Path file, Installer installer) {
        try {
            Course course = installer.install(file).course();
            screen.line(
                    "Installed %s (%s) with %s; 'workbook list' shows them."
                            .formatted(course.title(), course.id(), lessons(course)));
            return ExitCode.OK;
        } catch (PackException e) {
            throw new WorkbookException(
                    e.needsNewer() ? ExitCode.NEEDS_NEWER : ExitCode.LESSON_INVALID,
                    file + " is not installed: " + e.reason());
        } catch (IOException e) {
            throw new WorkbookException(
                    ExitCode.INFRASTRUCTURE,
                    file + " is not installed: it cannot be read, or its files cannot be written.",
                    e);
        }
    }

    private static String lessons(Course course) {
        int count = course.lessons().size();
        return count == 1 ? "1 lesson" : count + " lessons";
    }
}
