package dev.asyncworkbook.grader.verify;

import dev.asyncworkbook.kernel.trace.End;
import dev.asyncworkbook.kernel.trace.Ending;

import java.util.EnumSet;
import java.util.Set;

/** How runs end, as an author is told. */
final class Endings {

    private static final Set<End> BY_ITSELF = EnumSet.of(End.COMPLETE, End.PANIC, End.DEADLOCK);

    private Endings() {}

    /** Whether the run came to an end of its own, good or bad. */
    static boolean isByItself(Ending ending) {
        return BY_ITSELF.contains(ending.end());
    }

    /** The end in words, with a full stop or a question mark behind them. */
    static String words(Ending ending) {
        String words =
                ending.message().isEmpty()
                        ? "it ends with " + ending.end().label()
                        : ending.end().label() + ", " + ending.message();
        return words.endsWith(".") || words.endsWith("?") ? words : words + ".";
    }
}
