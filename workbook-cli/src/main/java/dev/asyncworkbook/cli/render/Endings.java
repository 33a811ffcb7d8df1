package dev.asyncworkbook.cli.render;

import dev.asyncworkbook.kernel.trace.End;
import dev.asyncworkbook.kernel.trace.Ending;
import java.util.ArrayList;
import java.util.List;

/** How a run ended, in a sentence. */
public final class Endings {

    private Endings() {}

    /** The sentence, with what there is to say of it below. */
    public static List<String> lines(Ending ending, long virtualMillis, Ink ink, int width) {
        boolean well = ending.end() == End.COMPLETE;
        Paragraph first = new Paragraph();
        first.addWhole(well ? "ended:" : "did not end well:", well ? Ink.Mark.GOOD : Ink.Mark.BAD);
        first.add(" " + sentence(ending.end(), virtualMillis), Ink.Mark.PLAIN);
        List<String> lines = new ArrayList<>(first.lines(ink, width));
        for (String line : Columns.harmlessLines(ending.message())) {
            Paragraph.wrap(line, width - 2).forEach(each -> lines.add("  " + each));
        }
        return lines;
    }

    /** What an end means. */
    public static String sentence(End end, long virtualMillis) {
        return switch (end) {
            case COMPLETE -> "main returned after " + virtualMillis + " ms of virtual time.";
            case DEADLOCK -> "nothing could run any more, and main had not returned.";
            case PANIC -> "main threw an exception.";
            case STUCK -> "the program took more steps than a program may take.";
            case TIME_LIMIT -> "the program ran longer than it may, so it was stopped.";
            case OUTPUT_LIMIT -> "the program printed more than it may, so it was stopped.";
            case MEMORY_LIMIT -> "the program ran out of memory.";
            case EXITED -> "the program ended its own JVM.";
            case CRASHED -> "the program's JVM died.";
        };
    }
}
