package dev.asyncworkbook.cli.render;

/**
 * Marks text for a terminal with the 16 ANSI colors, or leaves it alone.
 *
 * <p>A mark never carries a meaning by itself: the words say the same without it.
 */
public enum Ink {
    /** Marks nothing. */
    NONE,
    /** Marks with ANSI sequences. */
    ANSI;

    private static final String ESCAPE = "\u001b[";
    private static final String RESET = ESCAPE + "0m";

    /** A way to mark text. */
    public enum Mark {
        PLAIN(""),
        BOLD("1"),
        ITALIC("3"),
        FAINT("2"),
        UNDERLINED("4"),
        HEADING("1;36"),
        CODE("36"),
        GOOD("1;32"),
        BAD("1;31"),
        DOUBTFUL("1;33"),
        PLACE("34");

        private final String sequence;

        Mark(String sequence) {
            this.sequence = sequence;
        }
    }

    /** The text, marked if this ink marks at all. */
    public String paint(Mark mark, String text) {
        return this == NONE || mark == Mark.PLAIN || text.isEmpty()
                ? text
                : ESCAPE + mark.sequence + "m" + text + RESET;
    }
}
