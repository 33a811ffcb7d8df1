package dev.asyncworkbook.cli.app;

import dev.asyncworkbook.cli.exit.ExitCode;
import dev.asyncworkbook.cli.exit.WorkbookException;
import dev.asyncworkbook.runner.Program;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** Programs read from where the command line says. */
public final class ProgramSource {

    /** The name that stands for standard input. */
    public static final String STANDARD_INPUT = "-";

    private static final int MAX_BYTES = 4 << 20;

    private ProgramSource() {}

    /**
     * The program in a file, or in standard input for {@link #STANDARD_INPUT}.
     *
     * @throws WorkbookException if there is none that can be read
     */
    public static Program read(String file, InputStream standardInput) {
        boolean standard = file.equals(STANDARD_INPUT);
        try {
            byte[] bytes =
                    standard ? standardInput.readNBytes(MAX_BYTES + 1) : bytes(path(file), file);
            if (bytes.length > MAX_BYTES) {
                throw usage(file + " is longer than 4 MiB, so it is hardly a program.");
            }
            String text =
                    StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return new Program(standard ? "stdin" : file, withoutMark(text));
        } catch (CharacterCodingException e) {
            throw usage(file + " is not text in UTF-8: save it in that encoding.");
        } catch (IOException e) {
            throw usage(file + " cannot be read: check its permissions.");
        }
    }

    private static Path path(String file) {
        try {
            return Path.of(file);
        } catch (InvalidPathException e) {
            throw usage("\"" + file + "\" is not the name of a file.");
        }
    }

    private static byte[] bytes(Path path, String file) throws IOException {
        if (Files.isDirectory(path)) {
            throw usage(file + " is a directory: name the file in it.");
        }
        if (!Files.exists(path)) {
            throw usage(file + " does not exist: check the name, or use - for standard input.");
        }
        try (InputStream in = Files.newInputStream(path)) {
            return in.readNBytes(MAX_BYTES + 1);
        }
    }

    /** Some editors begin a file with a byte order mark, which is not part of the program. */
    private static String withoutMark(String text) {
        return text.startsWith("\ufeff") ? text.substring(1) : text;
    }

    private static WorkbookException usage(String sentence) {
        return new WorkbookException(ExitCode.USAGE, sentence);
    }
}
