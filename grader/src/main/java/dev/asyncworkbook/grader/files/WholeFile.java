package dev.asyncworkbook.grader.files;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * Writes files as a whole: whoever reads one sees what was there before or all that is new.
 *
 * <p>Any thread may use it, for different files.
 */
public final class WholeFile {

    private WholeFile() {}

    /**
     * Writes a text in UTF-8.
     *
     * @throws IOException if it cannot be written; then the file is as it was before
     */
    public static void write(Path file, String text) throws IOException {
        write(file, text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Writes bytes.
     *
     * @throws IOException if they cannot be written; then the file is as it was before
     */
    public static void write(Path file, byte[] bytes) throws IOException {
        long process = ProcessHandle.current().pid();
        Path half = file.resolveSibling("." + file.getFileName() + "." + process + ".part");
        try {
            Files.deleteIfExists(half); // it may be a link that leads elsewhere
            Files.write(half, bytes, StandardOpenOption.CREATE_NEW);
            move(half, file);
        } finally {
            Files.deleteIfExists(half);
        }
    }

    /**
     * Moves a file to where another one may be, at once if the file system can.
     *
     * @throws IOException if it cannot be moved
     */
    public static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
