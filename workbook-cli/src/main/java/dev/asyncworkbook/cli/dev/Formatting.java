package dev.asyncworkbook.cli.dev;

import dev.asyncworkbook.cli.exit.ExitCode;
import dev.asyncworkbook.cli.exit.WorkbookException;
import dev.asyncworkbook.cli.render.Screen;
import dev.asyncworkbook.grader.files.WholeFile;
import dev.asyncworkbook.grader.json.CanonicalJson;
import dev.asyncworkbook.grader.json.Json;
import dev.asyncworkbook.grader.json.JsonDocument;
import dev.asyncworkbook.grader.json.Problem;
import dev.asyncworkbook.grader.json.Problems;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Manifests brought into the usual form. */
public final class Formatting {

    private final Screen screen;

    /** Tells on this screen what was done. */
    public Formatting(Screen screen) {
        this.screen = screen;
    }

    /**
     * Formats every manifest of a course; answers the exit code.
     *
     * @param check whether to write nothing, and fail where something would be written
     */
    public int format(Path course, boolean check) {
        int changed = 0;
        boolean broken = false;
        for (Path file : manifests(course)) {
            Problems problems = new Problems();
            String text = read(file);
            Optional<Json> json = JsonDocument.parse(text, problems);
            for (Problem problem : problems.found()) {
                screen.complain(
                        file
                                + ":"
                                + problem.place().line()
                                + ":"
                                + problem.place().column()
                                + ": "
                                + problem.message());
                broken = true;
            }
            String formatted = json.map(CanonicalJson::of).orElse(text);
            if (!formatted.equals(text)) {
                changed++;
                screen.line((check ? "not formatted: " : "formatted ") + file);
                if (!check) {
                    write(file, formatted);
                }
            }
        }
        if (broken) {
            return ExitCode.LESSON_INVALID;
        }
        if (changed == 0) {
            screen.line("All manifests are in the usual form.");
        }
        return check && changed > 0 ? ExitCode.FAILED : ExitCode.OK;
    }

    private static List<Path> manifests(Path course) {
        try (Stream<Path> tree = Files.walk(course)) {
            return tree.filter(Files::isRegularFile)
                    .filter(Formatting::isManifest)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw failure(course, e);
        }
    }

    /** Whether it is JSON with a version of the format: a schema is not. */
    private static boolean isManifest(Path file) {
        return file.getFileName().toString().endsWith(".json")
                && read(file).contains("\"formatVersion\"")
                && !file.getFileName().toString().endsWith(".schema.json");
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw failure(file, e);
        }
    }

    private static void write(Path file, String text) {
        try {
            WholeFile.write(file, text);
        } catch (IOException e) {
            throw failure(file, e);
        }
    }

    private static WorkbookException failure(Path file, IOException e) {
        return new WorkbookException(
                ExitCode.USAGE,
                file + " cannot be read or written as UTF-8: check its permissions and encoding.",
                e);
    }
}
