package dev.asyncworkbook.grader.expect;

import dev.asyncworkbook.kernel.trace.Event;

/**
 * The clause {@code after}: every event of one kind is followed by one of another kind.
 *
 * @param first what must not come without being followed
 * @param second what must come later
 * @param optional whether it is true when {@code first} never comes
 */
record After(Pattern first, Pattern second, boolean optional) implements Expectation {

    @Override
    public Outcome judge(Observation run) {
        Places later = new Places(second, run);
        boolean seen = false;
        for (Event event : run.events()) {
            for (Bindings bindings : first.match(event, run, Bindings.NONE)) {
                seen = true;
                if (later.next(bindings, event.index()).isEmpty()) {
                    String actual =
                            Visible.event(event, run) + "\nand no " + second.describe() + " later";
                    return new Outcome.Fails(expected(), actual, event);
                }
            }
        }
        return seen || optional
                ? Outcome.HOLDS
                : new Outcome.Fails(expected(), "there was no " + first.describe());
    }

    private String expected() {
        return second.describe() + "\nafter every " + first.describe();
    }

    @Override
    public boolean dependsOnOrder() {
        return !(first.isPrinting() && second.isPrinting());
    }
}
