package dev.asyncworkbook.cli.app;

import dev.asyncworkbook.cli.exit.ExitCode;
import dev.asyncworkbook.cli.exit.WorkbookException;
import dev.asyncworkbook.cli.render.Screen;
import dev.asyncworkbook.grader.files.WholeFile;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/**
 * A file that a command was asked to write, or standard output for {@link #STANDARD_OUTPUT}.
 *
 * @param name as it was typed
 */
public record OutputFile(String name) {

    /** The name that stands for standard output. */
    public static final String STANDARD_OUTPUT = "-";

    /**
     * The file of this name, which can be written as far as can be seen.
     *
     * @throws WorkbookException if it cannot
     */
    public static @Nullable OutputFile of(@Nullable String name) {
        if (name == null) {
            return null;
        }
        OutputFile file = new OutputFile(name);
        if (!file.isStandardOutput()) {
            file.refuseWhatCannotBeWritten();
        }
        return file;
    }

    private void refuseWhatCannotBeWritten() {
        Path path = path();
        Path directory = directory(path);
        if (name.isEmpty()) {
            throw usage("an empty name is not the name of a file.");
        }
        if (Files.isDirectory(path)) {
            throw usage(name + " is a directory: name a file in it.");
        }
        if (!Files.isDirectory(directory)) {
            throw usage("the directory of " + name + " does not exist: make it first.");
        }
        if (!Files.isWritable(directory)) {
            throw usage(name + " cannot be written: check the permissions of its directory.");
        }
    }

    /** Whether it is none, but standard output. */
    public boolean isStandardOutput() {
        return name.equals(STANDARD_OUTPUT);
    }

    /**
     * Writes the whole file at once: nobody ever sees half of it. Says so on standard error.
     *
     * @param what what it holds, for the message
     * @throws WorkbookException if it cannot be written
     */
    public void write(String text, String what, Screen screen) {
        if (isStandardOutput()) {
            screen.out().print(text);
            screen.out().flush();
            return;
        }
        try {
            write(path(), text);
        } catch (IOException e) {
            throw usage(name + " cannot be written: check its permissions and the room there.");
        }
        screen.err().println("Wrote " + name + ": " + what + ".");
    }

    /** A link stays a link, and what is no plain file, such as a device, is written to. */
    private static void write(Path path, String text) throws IOException {
        Path target = Files.exists(path) ? path.toRealPath() : path;
        if (Files.exists(target) && !Files.isRegularFile(target)) {
            Files.writeString(target, text);
            return;
        }
        WholeFile.write(target, text);
    }

    private Path path() {
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw usage("\"" + name + "\" is not the name of a file.");
        }
    }

    private static Path directory(Path path) {
        Path directory = path.toAbsolutePath().getParent();
        return directory == null ? path : directory;
    }

    private static WorkbookException usage(String sentence) {
        return new WorkbookException(ExitCode.USAGE, sentence);
    }
}
