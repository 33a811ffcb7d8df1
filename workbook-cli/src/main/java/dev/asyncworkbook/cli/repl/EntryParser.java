package dev.asyncworkbook.cli.repl;

import org.jline.reader.CompletingParsedLine;
import org.jline.reader.EOFError;
import org.jline.reader.ParsedLine;
import org.jline.reader.Parser;

import java.util.List;

/** Tells JLine where an entry ends and which word the cursor is in. */
final class EntryParser implements Parser {

    private final Console.Language language;

    EntryParser(Console.Language language) {
        this.language = language;
    }

    @Override
    public ParsedLine parse(String line, int cursor, ParseContext context) {
        if (context == ParseContext.ACCEPT_LINE && !language.isComplete(line)) {
            throw new EOFError(-1, -1, "more lines are expected");
        }
        int start = cursor;
        while (start > 0 && isPartOfWord(line.charAt(start - 1))) {
            start--;
        }
        return new Word(line, cursor, line.substring(start, cursor));
    }

    private static boolean isPartOfWord(char c) {
        return Character.isJavaIdentifierPart(c) || c == '/';
    }

    /** Backslashes and quotation marks are Java's here, never the line reader's. */
    @Override
    public boolean isEscapeChar(char c) {
        return false;
    }

    private record Word(String line, int cursor, String word) implements CompletingParsedLine {
        @Override
        public int wordCursor() {
            return word.length();
        }

        @Override
        public CharSequence escape(CharSequence candidate, boolean complete) {
            return candidate;
        }

        @Override
        public int rawWordCursor() {
            return word.length();
        }

        @Override
        public int rawWordLength() {
            return word.length();
        }

        @Override
        public int wordIndex() {
            return 0;
        }

        @Override
        public List<String> words() {
            return List.of(word);
        }
    }
}
