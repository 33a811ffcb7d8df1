package dev.asyncworkbook.kernel.explore;

import dev.asyncworkbook.kernel.trace.Event;
import dev.asyncworkbook.kernel.trace.Trace;

import java.util.List;

/**
 * What a program did differently when it was run again under the same schedule: a sign of state
 * that outlives a run, of the wall clock, of chance, or of the order of identity hashes.
 */
final class Difference {

    private static final int MOST_SHOWN = 60;

    /** How a program is refused whose choices were others than before. */
    static final String ELSEWHERE =
            because("it came to other choices than before when a schedule was repeated");

    private Difference() {}

    /** The first difference, in a sentence; empty if there is none. */
    static String between(Trace once, Trace again) {
        List<String> printed = once.output();
        List<String> printedAgain = again.output();
        for (int i = 0; i < Math.max(printed.size(), printedAgain.size()); i++) {
            String before = i < printed.size() ? printed.get(i) : "";
            String after = i < printedAgain.size() ? printedAgain.get(i) : "";
            if (!before.equals(after)) {
                return because(
                        "it printed " + quoted(before) + " once and " + quoted(after) + " once");
            }
        }
        int line = firstOther(once.events(), again.events());
        if (line >= 0) {
            return because("it went another way" + (line > 0 ? " at line " + line : ""));
        }
        return once.ending().equals(again.ending())
                ? ""
                : because("it ended in another way the second time");
    }

    /** A printed line as a sentence can bear it. */
    private static String quoted(String line) {
        String shown = line.length() > MOST_SHOWN ? line.substring(0, MOST_SHOWN) + "..." : line;
        return '"' + shown + '"';
    }

    private static String because(String what) {
        return "The program does not do the same when its schedule is repeated: "
                + what
                + ". Static variables, the time of day, random numbers and the order of a HashSet of"
                + " objects without a hashCode of their own are usual reasons.";
    }

    /** The learner's line of the first event that is another one; -1 if there is none. */
    private static int firstOther(List<Event> events, List<Event> again) {
        int shared = Math.min(events.size(), again.size());
        for (int i = 0; i < shared; i++) {
            if (!events.get(i).equals(again.get(i))) {
                return again.get(i).line();
            }
        }
        return events.size() == again.size() ? -1 : 0;
    }
}
