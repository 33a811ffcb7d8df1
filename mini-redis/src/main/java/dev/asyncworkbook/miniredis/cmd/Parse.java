package dev.asyncworkbook.miniredis.cmd;

import dev.asyncworkbook.miniredis.frame.Bytes;
import dev.asyncworkbook.miniredis.frame.Frame;
import dev.asyncworkbook.miniredis.frame.ProtocolError;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A cursor over the words of a request.
 *
 * <p>A command takes its arguments one by one and then says that it wants no more. Too few or too
 * many are a {@link CommandError}.
 */
final class Parse {

    private final List<Bytes> words;
    private final String name;
    private int next = 1;

    /**
     * Over the words of a message.
     *
     * @throws ProtocolError if it is no array of bulks, or has no words
     */
    Parse(Frame frame) {
        words = new ArrayList<>();
        if (!(frame instanceof Frame.Array(var parts)) || parts.isEmpty()) {
            throw new ProtocolError("expected a command");
        }
        for (Frame part : parts) {
            if (!(part instanceof Frame.Bulk(Bytes word))) {
                throw new ProtocolError("expected '$' before each word of a command");
            }
            words.add(word);
        }
        name = words.getFirst().text().toLowerCase(Locale.ROOT);
    }

    /** The first word, in small letters. */
    String name() {
        return name;
    }

    /** The first word as it was sent. */
    Bytes command() {
        return words.getFirst();
    }

    boolean hasNext() {
        return next < words.size();
    }

    /** The next word, of any bytes. */
    Bytes nextBytes() {
        if (!hasNext()) {
            throw wrongNumber();
        }
        return words.get(next++);
    }

    /** The next word as a text. */
    String nextText() {
        return nextBytes().text();
    }

    /** The next word, which is one that the protocol knows, in capitals. */
    String nextKeyword() {
        return nextText().toUpperCase(Locale.ROOT);
    }

    /** The next word as a number. */
    long nextNumber() {
        return Numbers.parse(nextBytes());
    }

    /** All words that are left; there must be one at least. */
    List<Bytes> rest() {
        List<Bytes> rest = new ArrayList<>();
        do {
            rest.add(nextBytes());
        } while (hasNext());
        return rest;
    }

    /** Leaves out the words that are left. */
    void skip() {
        next = words.size();
    }

    /** Says that the command wants no more words. */
    void finish() {
        if (hasNext()) {
            throw wrongNumber();
        }
    }

    CommandError wrongNumber() {
        return new CommandError("ERR wrong number of arguments for '" + name + "' command");
    }
}
