package dev.asyncworkbook.cli.state;

import dev.asyncworkbook.cli.exit.ExitCode;
import dev.asyncworkbook.cli.exit.WorkbookException;
import dev.asyncworkbook.grader.files.WholeFile;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** The files of one state directory; each is replaced as a whole or not at all. */
public final class StateFiles {

    private static final String APPLICATION = "async-workbook";

    private final Path directory;

    /** For files in this directory, which is made when something is written. */
    public StateFiles(Path directory) {
        this.directory = directory;
    }

    /** Where the state is kept by default, as the XDG base directory specification says. */
    public static Path defaultDirectory(Map<String, String> environment) {
        String chosen = environment.getOrDefault("WORKBOOK_STATE", "");
        if (!chosen.isEmpty()) {
            return Path.of(chosen);
        }
        String base = environment.getOrDefault("XDG_STATE_HOME", "");
        // The specification says that relative paths are to be ignored.
        if (!base.isEmpty() && Path.of(base).isAbsolute()) {
            return Path.of(base, APPLICATION);
        }
        String home = environment.getOrDefault("HOME", System.getProperty("user.home", "."));
        return Path.of(home, ".local", "state", APPLICATION);
    }

    /** The file of this name, with slashes between folders. */
    public Path path(String name) {
        return directory.resolve(name);
    }

    /** What is in the file; empty if there is none. */
    public Optional<String> read(String name) {
        Path file = path(name);
        try {
            return Files.exists(file) ? Optional.of(decoded(file)) : Optional.empty();
        } catch (IOException e) {
            throw failure("read", file, e);
        }
    }

    /** Whatever is not UTF-8 becomes a replacement character: better than losing the rest. */
    private static String decoded(Path file) throws IOException {
        return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    }

    /** Writes the file: readers see the old text or the new one. */
    public void write(String name, String text) {
        Path file = path(name);
        try {
            Path folder = file.toAbsolutePath().getParent();
            Files.createDirectories(folder);
            Path written = Files.createTempFile(folder, ".new-", ".tmp");
            try {
                Files.writeString(written, text);
                WholeFile.move(written, file);
            } finally {
                Files.deleteIfExists(written);
            }
        } catch (IOException e) {
            throw failure("written", file, e);
        }
    }

    /** Puts a file that cannot be understood out of the way, without losing it. */
    public Path setAside(String name) {
        Path file = path(name);
        Path aside = path(name + ".corrupt");
        try {
            for (int i = 2; Files.exists(aside); i++) {
                aside = path(name + ".corrupt" + i);
            }
            return Files.move(file, aside);
        } catch (IOException e) {
            throw failure("moved", file, e);
        }
    }

    private static WorkbookException failure(String verb, Path file, IOException e) {
        return new WorkbookException(
                ExitCode.INFRASTRUCTURE,
                file
                        + " could not be "
                        + verb
                        + ": check its permissions and the space on its disk.",
                e);
    }
}
