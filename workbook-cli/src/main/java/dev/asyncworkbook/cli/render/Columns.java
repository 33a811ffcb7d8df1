package dev.asyncworkbook.cli.render;

import dev.asyncworkbook.grader.timeline.Legible;

import java.util.List;

/** How many columns of a terminal text takes up, and text made to take up so many. */
public final class Columns {

    private static final String CUT = "..";

    private Columns() {}

    /** The columns that the text takes up; East Asian wide characters take two. */
    public static int of(String text) {
        return text.codePoints().map(Columns::ofCodePoint).sum();
    }

    /** The text with blanks behind it up to {@code width}, or cut to it with two dots. */
    public static String fit(String text, int width) {
        int columns = of(text);
        return columns <= width ? text + " ".repeat(width - columns) : cut(text, width);
    }

    /** The text, cut with two dots if it takes up more than {@code width}. */
    public static String cut(String text, int width) {
        if (of(text) <= width) {
            return text;
        }
        int room = Math.max(0, width - CUT.length());
        StringBuilder kept = new StringBuilder();
        int used = 0;
        for (int codePoint : text.codePoints().toArray()) {
            used += ofCodePoint(codePoint);
            if (used > room) {
                break;
            }
            kept.appendCodePoint(codePoint);
        }
        return kept + CUT.substring(0, Math.min(CUT.length(), width));
    }

    /** The text without what would steer a terminal: such characters as Java writes them. */
    public static String harmless(String text) {
        return Legible.text(text);
    }

    /** The lines of the text, each {@link #harmless}; none for an empty text. */
    public static List<String> harmlessLines(String text) {
        return text.lines().map(Columns::harmless).toList();
    }

    private static int ofCodePoint(int c) {
        int type = Character.getType(c);
        if (type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.FORMAT) {
            return 0;
        }
        return isWide(c) ? 2 : 1;
    }

    private static boolean isWide(int c) {
        return c >= 0x1100
                && (c <= 0x115f
                        || (c >= 0x2e80 && c <= 0xa4cf && c != 0x303f)
                        || (c >= 0xac00 && c <= 0xd7a3)
                        || (c >= 0xf900 && c <= 0xfaff)
                        || (c >= 0xfe30 && c <= 0xfe6f)
                        || (c >= 0xff00 && c <= 0xff60)
                        || (c >= 0xffe0 && c <= 0xffe6)
                        || (c >= 0x1f300 && c <= 0x1faff)
                        || (c >= 0x20000 && c <= 0x3fffd));
    }
}
