package dev.asyncworkbook.cli.render;

import java.io.PrintStream;
import java.util.List;

/**
 * Where the program writes: standard output, standard error, and how both like it.
 *
 * @param out for what was asked for
 * @param err for everything else
 * @param ink colors on standard output
 * @param errInk colors on standard error
 * @param width columns that lines may take up
 * @param plain whether pictures are told as text, line by line, for readers that go in order
 */
public record Screen(
        PrintStream out, PrintStream err, Ink ink, Ink errInk, int width, boolean plain) {

    /** The widest that text is made, however wide the terminal: longer lines read badly. */
    public static final int MAX_WIDTH = 80;

    private static final int MIN_WIDTH = 40;

    /** The width to use for a terminal of so many columns; 0 if unknown. */
    public static int usableWidth(int columns) {
        return columns <= 0 ? MAX_WIDTH : Math.clamp(columns, MIN_WIDTH, MAX_WIDTH);
    }

    /** Writes a line to standard output. */
    public void line(String line) {
        out.println(line);
    }

    /** Writes lines to standard output. */
    public void lines(List<String> lines) {
        lines.forEach(out::println);
    }

    /** Writes a sentence to standard error, wrapped, with the program's name before it. */
    public void complain(String sentence) {
        Paragraph.wrap("workbook: " + sentence, width).forEach(err::println);
    }

    /** This screen without colors and pictures. */
    public Screen asPlain() {
        return new Screen(out, err, Ink.NONE, Ink.NONE, width, true);
    }
}
