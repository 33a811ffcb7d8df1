package dev.asyncworkbook.miniredis.frame;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * A command as a person types it into {@code telnet}: words in one line.
 *
 * <p>A word may stand in quotes. Double quotes know the escapes {@code \n}, {@code \r}, {@code \t},
 * {@code \b}, {@code \a} and {@code \xHH}; single quotes only {@code \'}.
 */
public final class InlineCommand {

    private static final String UNBALANCED = "unbalanced quotes in request";

    private final byte[] line;
    private int at;

    private InlineCommand(byte[] line) {
        this.line = line;
    }

    /**
     * The array of the words; it is empty for an empty line.
     *
     * @throws ProtocolError if a quote is not closed, or something follows one that is
     */
    public static Frame parse(byte[] line) {
        return new InlineCommand(line).words();
    }

    private Frame words() {
        List<Frame> words = new ArrayList<>();
        skipBlanks();
        while (at < line.length) {
            words.add(new Frame.Bulk(Bytes.wrap(word())));
            skipBlanks();
        }
        return new Frame.Array(words);
    }

    private void skipBlanks() {
        while (at < line.length && isBlank(line[at])) {
            at++;
        }
    }

    private byte[] word() {
        ByteArrayOutputStream word = new ByteArrayOutputStream();
        while (at < line.length && !isBlank(line[at])) {
            switch (line[at]) {
                case '"' -> doubleQuoted(word);
                case '\'' -> singleQuoted(word);
                default -> word.write(line[at++]);
            }
        }
        return word.toByteArray();
    }

    private void doubleQuoted(ByteArrayOutputStream word) {
        at++;
        while (current() != '"') {
            if (current() == '\\' && at + 1 < line.length) {
                at++;
                word.write(escaped());
            } else {
                word.write(line[at++]);
            }
        }
        endQuotes();
    }

    private void singleQuoted(ByteArrayOutputStream word) {
        at++;
        while (current() != '\'') {
            if (current() == '\\' && at + 1 < line.length && line[at + 1] == '\'') {
                at++;
            }
            word.write(line[at++]);
        }
        endQuotes();
    }

    /** The byte that an escape stands for; the position is behind its backslash. */
    private int escaped() {
        byte letter = line[at++];
        if (letter == 'x' && at + 1 < line.length) {
            int high = Character.digit(line[at], 16);
            int low = Character.digit(line[at + 1], 16);
            if (high >= 0 && low >= 0) {
                at += 2;
                return high << 4 | low;
            }
        }
        return switch (letter) {
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'b' -> '\b';
            case 'a' -> 7;
            default -> letter;
        };
    }

    private byte current() {
        if (at == line.length) {
            throw new ProtocolError(UNBALANCED);
        }
        return line[at];
    }

    private void endQuotes() {
        at++;
        if (at < line.length && !isBlank(line[at])) {
            throw new ProtocolError(UNBALANCED);
        }
    }

    private static boolean isBlank(byte value) {
        return value == ' ' || (value >= '\t' && value <= '\r') || value == 0;
    }
}
