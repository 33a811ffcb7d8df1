package dev.asyncworkbook.grader.timeline;

/**
 * Texts of learners made harmless: whatever steers a terminal, hides, or turns the direction of
 * writing stands there as Java would write it.
 */
public final class Legible {

    private Legible() {}

    /** The text with escapes for what cannot be seen; tabs stay. */
    public static String text(String text) {
        if (text.codePoints().noneMatch(Legible::isInvisible)) {
            return text;
        }
        StringBuilder legible = new StringBuilder(text.length());
        text.codePoints()
                .forEach(c -> {
                    if (isInvisible(c)) {
                        legible.append(escape(c));
                    } else {
                        legible.appendCodePoint(c);
                    }
                });
        return legible.toString();
    }

    private static boolean isInvisible(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL -> c != '\t';
            case Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED ->
                    true;
            default -> false;
        };
    }

    private static String escape(int c) {
        StringBuilder escaped = new StringBuilder();
        for (char unit : Character.toChars(c)) {
            escaped.append("\\u%04x".formatted((int) unit));
        }
        return escaped.toString();
    }
}
