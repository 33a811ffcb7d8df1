package dev.asyncworkbook.cli.testing;

import dev.asyncworkbook.cli.render.Ink;
import dev.asyncworkbook.cli.render.Screen;

import java.io.OutputStream;
import java.io.PrintStream;

/** Screens that nobody looks at. */
public final class Screens {

    private static final PrintStream NOWHERE = new PrintStream(OutputStream.nullOutputStream());

    private Screens() {}

    /** One of this width. */
    public static Screen of(Ink ink, int width, boolean plain) {
        return new Screen(NOWHERE, NOWHERE, ink, ink, width, plain);
    }
}
