package dev.asyncworkbook.cli.render;

import java.util.ArrayList;
import java.util.List;

/**
 * Running text in marked pieces, broken into lines between words.
 *
 * <p>Pieces are added in order; a word that is longer than a line gets a line of its own and is not
 * broken.
 */
public final class Paragraph {

    private record Piece(String word, Ink.Mark mark, boolean spaceBefore, boolean breakBefore) {}

    private final List<Piece> pieces = new ArrayList<>();
    private boolean pendingSpace;
    private boolean pendingBreak;

    /** The text as one paragraph, whatever lines its author wrote it in. */
    static String flowing(String text) {
        return text.strip().replaceAll("\\s*\\n\\s*", " ");
    }

    /** The lines of an unmarked text, its own line ends kept. */
    public static List<String> wrap(String text, int width) {
        Paragraph paragraph = new Paragraph();
        for (String line : text.split("\n", -1)) {
            paragraph.add(line, Ink.Mark.PLAIN).lineBreak();
        }
        return paragraph.lines(Ink.NONE, width);
    }

    /** Adds text that may be broken at its blanks. */
    public Paragraph add(String text, Ink.Mark mark) {
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            boolean blank = i < text.length() && Character.isWhitespace(text.charAt(i));
            if (i == text.length() || blank) {
                addWord(text.substring(start, i), mark);
                start = i + 1;
                pendingSpace |= blank;
            }
        }
        return this;
    }

    /** Adds text that stays on one line. */
    public Paragraph addWhole(String text, Ink.Mark mark) {
        addWord(text, mark);
        return this;
    }

    /** Begins a new line. */
    public Paragraph lineBreak() {
        pendingBreak = true;
        return this;
    }

    /** Whether nothing but blanks was added. */
    public boolean isEmpty() {
        return pieces.isEmpty();
    }

    private void addWord(String word, Ink.Mark mark) {
        if (word.isEmpty()) {
            return;
        }
        boolean first = pieces.isEmpty();
        pieces.add(new Piece(word, mark, pendingSpace && !first, pendingBreak && !first));
        pendingSpace = false;
        pendingBreak = false;
    }

    /** The lines, at most {@code width} columns each where words allow it. */
    public List<String> lines(Ink ink, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        int used = 0;
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            int space = piece.spaceBefore() && used > 0 ? 1 : 0;
            boolean mayBreak = used > 0 && (piece.spaceBefore() || piece.breakBefore());
            boolean full = used + space + unbreakableColumns(i) > width;
            if (mayBreak && (piece.breakBefore() || full)) {
                lines.add(line.toString());
                line.setLength(0);
                used = 0;
                space = 0;
            }
            line.append(" ".repeat(space)).append(ink.paint(piece.mark(), piece.word()));
            used += space + Columns.of(piece.word());
        }
        if (!line.isEmpty()) {
            lines.add(line.toString());
        }
        return lines;
    }

    /** The columns from this piece up to the next place where a line may be broken. */
    private int unbreakableColumns(int from) {
        int columns = Columns.of(pieces.get(from).word());
        for (int i = from + 1; i < pieces.size(); i++) {
            if (pieces.get(i).spaceBefore() || pieces.get(i).breakBefore()) {
                break;
            }
            columns += Columns.of(pieces.get(i).word());
        }
        return columns;
    }
}
