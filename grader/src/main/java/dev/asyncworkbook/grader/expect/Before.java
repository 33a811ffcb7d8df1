package dev.asyncworkbook.grader.expect;

import dev.asyncworkbook.kernel.trace.Event;

import java.util.List;
import java.util.Optional;

/**
 * The clause {@code before}: every event of one kind has an earlier one of another kind.
 *
 * @param first what must come earlier
 * @param second what must not come without it
 * @param strong whether each needs an earlier one of its own
 * @param optional whether it is true when {@code second} never comes
 */
record Before(Pattern first, Pattern second, boolean strong, boolean optional)
        implements Expectation {

    @Override
    public Outcome judge(Observation run) {
        Places earlier = new Places(first, run);
        Pairing pairing = new Pairing(first, run);
        boolean seen = false;
        for (Event event : run.events()) {
            List<Bindings> matches = second.match(event, run, Bindings.NONE);
            for (Bindings bindings : matches) {
                seen = true;
                Optional<Event> found = earlier.first(bindings);
                if (found.isEmpty() || found.get().index() >= event.index()) {
                    return fails(event, actual(event, found, run));
                }
            }
            if (strong && !matches.isEmpty()) {
                switch (pairing.add(event, matches)) {
                    case PAIRED -> {}
                    case NONE_LEFT -> {
                        return fails(event, noneLeft(event, run));
                    }
                    case TOO_MUCH_WORK -> {
                        return Pairing.UNDECIDED;
                    }
                }
            }
        }
        return seen || optional
                ? Outcome.HOLDS
                : new Outcome.Fails(expected(), "there was no " + second.describe());
    }

    private Outcome fails(Event event, String actual) {
        return new Outcome.Fails(expected(), actual, event);
    }

    private String expected() {
        return (strong ? "each time a " : "")
                + first.describe()
                + "\nbefore "
                + second.describe()
                + (strong ? ", one for each" : "");
    }

    private String actual(Event event, Optional<Event> other, Observation run) {
        String offending = Visible.event(event, run);
        return other.map(late -> offending + "\nbefore " + Visible.event(late, run))
                .orElse(offending + "\nand no " + first.describe() + " at all");
    }

    private String noneLeft(Event event, Observation run) {
        return Visible.event(event, run)
                + "\nand every earlier "
                + first.describe()
                + " belongs to another one";
    }

    @Override
    public boolean dependsOnOrder() {
        return !(first.isPrinting() && second.isPrinting());
    }
}
