package dev.asyncworkbook.grader.expect;

import dev.asyncworkbook.kernel.trace.Event;

import java.util.Optional;

/**
 * The clause {@code within}: from each event of one kind to the next one of another kind, so much
 * virtual time passes; the first kind must come at least once, and never without the second.
 *
 * @param first from what
 * @param second to what
 * @param least how many milliseconds at least
 * @param most how many at most
 */
record Within(Pattern first, Pattern second, int least, int most) implements Expectation {

    @Override
    public Outcome judge(Observation run) {
        Places later = new Places(second, run);
        boolean seen = false;
        for (Event event : run.events()) {
            for (Bindings bindings : first.match(event, run, Bindings.NONE)) {
                seen = true;
                Optional<Event> next = later.next(bindings, event.index());
                if (next.isEmpty()) {
                    String actual =
                            Visible.event(event, run) + "\nand no " + second.describe() + " later";
                    return new Outcome.Fails(expected(), actual, event);
                }
                long passed = next.get().virtualMillis() - event.virtualMillis();
                if (passed < least || passed > most) {
                    return new Outcome.Fails(
                            expected(), passed(passed, event, next.get(), run), next.get());
                }
            }
        }
        return seen
                ? Outcome.HOLDS
                : new Outcome.Fails(expected(), "there was no " + first.describe());
    }

    private static String passed(long millis, Event from, Event to, Observation run) {
        return millis + " ms from " + Visible.event(from, run) + "\nto " + Visible.event(to, run);
    }

    private String expected() {
        String range = least == most ? String.valueOf(least) : least + " to " + most;
        return range + " ms from " + first.describe() + "\nto " + second.describe();
    }

    @Override
    public boolean dependsOnOrder() {
        return !(first.isPrinting() && second.isPrinting());
    }
}
