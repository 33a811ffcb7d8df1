package dev.asyncworkbook.miniredis.testing;

import dev.asyncworkbook.kernel.Future;
import dev.asyncworkbook.miniredis.client.ReplyText;
import dev.asyncworkbook.miniredis.frame.Bytes;
import dev.asyncworkbook.miniredis.frame.Frame;
import dev.asyncworkbook.miniredis.frame.InlineCommand;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * A written conversation with a server: after each line with a command, which begins with {@code
 * >}, the lines that {@code redis-cli} would show for the answer.
 */
public final class Conversation {

    private static final Path FOLDER = Path.of("src/test/resources/sessions");

    private Conversation() {}

    /** The names of all conversations. */
    public static List<String> names() {
        try (var files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is written down. */
    public static String read(String name) {
        try {
            return Files.readString(FOLDER.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * What is written down, with the answers that a server really gives; awaits in the caller's
     * block.
     */
    public static String hold(String name, Function<List<Bytes>, Future<Frame>> server) {
        StringBuilder held = new StringBuilder();
        for (String line : read(name).lines().filter(it -> it.startsWith("> ")).toList()) {
            held.append(line).append('\n');
            Frame reply = server.apply(words(line.substring(2))).await();
            ReplyText.forPeople(reply).forEach(shown -> held.append(shown).append('\n'));
        }
        return held.toString();
    }

    private static List<Bytes> words(String line) {
        List<Bytes> words = new ArrayList<>();
        Frame parsed = InlineCommand.parse(line.getBytes(StandardCharsets.ISO_8859_1));
        if (parsed instanceof Frame.Array(var parts)) {
            for (Frame part : parts) {
                words.add(((Frame.Bulk) part).bytes());
            }
        }
        return words;
    }
}
