package dev.asyncworkbook.cli.render;

import dev.asyncworkbook.kernel.trace.End;
import dev.asyncworkbook.kernel.trace.Ending;

import java.util.ArrayList;
import java.util.List;

/** How a run ended, in a sentence. */
public final class Endings {

    private Endings() {}

    /**
     * The sentence, with what there is to say of it below.
     *
     * @param time how long the run took, with the unit
     */
    public static List<String> lines(Ending ending, String time, Ink ink, int width) {
        boolean well = ending.end() == End.COMPLETE;
        Paragraph first = new Paragraph();
        first.addWhole(well ? "ended:" : "did not end well:", well ? Ink.Mark.GOOD : Ink.Mark.BAD);
        first.add(" " + sentence(ending, time), Ink.Mark.PLAIN);
        List<String> lines = new ArrayList<>(first.lines(ink, width));
        if (isSaidWithoutMessage(ending.end())) {
            for (String line : Columns.harmlessLines(ending.message())) {
                Paragraph.wrap(line, width - 2).forEach(each -> lines.add("  " + each));
            }
        }
        return lines;
    }

    /** For the other ends the message is the whole sentence. */
    private static boolean isSaidWithoutMessage(End end) {
        return switch (end) {
            case COMPLETE, DEADLOCK, PANIC, STUCK -> true;
            case TIME_LIMIT, OUTPUT_LIMIT, MEMORY_LIMIT, EXITED, CRASHED -> false;
        };
    }

    private static String sentence(Ending ending, String time) {
        return switch (ending.end()) {
            case COMPLETE -> "main returned after " + time + ".";
            case DEADLOCK -> "nothing could run any more, and main had not returned.";
            case PANIC -> "main threw an exception.";
            case STUCK -> "the program took more steps than a program may take.";
            case TIME_LIMIT, OUTPUT_LIMIT, MEMORY_LIMIT, EXITED, CRASHED ->
                    Columns.harmless(ending.message());
        };
    }
}
