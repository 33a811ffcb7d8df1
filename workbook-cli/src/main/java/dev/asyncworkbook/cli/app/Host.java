package dev.asyncworkbook.cli.app;

import dev.asyncworkbook.cli.render.Ink;
import dev.asyncworkbook.cli.render.ProgressLine;
import dev.asyncworkbook.cli.render.Screen;

import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Map;

/**
 * The process as its user started it.
 *
 * @param in standard input
 * @param out standard output
 * @param err standard error
 * @param terminals which of the three are terminals: any of the letters {@code i}, {@code o},
 *     {@code e}
 * @param columns of the terminal, or 0
 * @param environment its variables
 * @param home where the workbook lies
 */
public record Host(
        InputStream in,
        PrintStream out,
        PrintStream err,
        String terminals,
        int columns,
        Map<String, String> environment,
        Path home) {

    /** Whether a person sits at the other end of both input and output. */
    public boolean isInteractive() {
        return terminals.contains("i") && terminals.contains("o");
    }

    /**
     * Where to say how far long work has come: nowhere, unless a person looks at standard error.
     */
    public ProgressLine progressLine(Screen screen) {
        boolean understood = !environment.getOrDefault("TERM", "").equals("dumb");
        return new ProgressLine(err, terminals.contains("e") && understood && !screen.plain());
    }

    /** The screen; without colors where they are not wanted or nobody would see them. */
    public Screen screen(boolean plain) {
        boolean colors =
                !plain
                        && environment.getOrDefault("NO_COLOR", "").isEmpty()
                        && !environment.getOrDefault("TERM", "").equals("dumb");
        return new Screen(
                out,
                err,
                colors && terminals.contains("o") ? Ink.ANSI : Ink.NONE,
                colors && terminals.contains("e") ? Ink.ANSI : Ink.NONE,
                Screen.usableWidth(columns),
                plain);
    }
}
