package dev.asyncworkbook.grader.expect;

import dev.asyncworkbook.kernel.trace.Event;

import java.util.List;
import java.util.Optional;

/**
 * The clause {@code before}: every event of one kind has an earlier one of another kind.
 *
 * @param first what must come earlier
 * @param second what must not come without it
 * @param optional whether it is true when {@code second} never comes
 */
record Before(Pattern first, Pattern second, boolean optional) implements Expectation {

    @Override
    public Outcome judge(Observation run) {
        boolean seen = false;
        for (Event event : run.events()) {
            for (Bindings bindings : second.match(event, run, Bindings.NONE)) {
                seen = true;
                if (find(run, bindings, 0, event.index()).isEmpty()) {
                    return new Outcome.Fails(expected(), actual(event, bindings, run));
                }
            }
        }
        return seen || optional
                ? Outcome.HOLDS
                : new Outcome.Fails(expected(), "there was no " + second.describe());
    }

    private String expected() {
        return first.describe() + "\nbefore " + second.describe();
    }

    private String actual(Event event, Bindings bindings, Observation run) {
        String offending = Visible.event(event, run);
        return find(run, bindings, event.index() + 1, run.events().size())
                .map(late -> offending + "\nbefore " + Visible.event(late, run))
                .orElse(offending + "\nand no " + first.describe() + " at all");
    }

    private Optional<Event> find(Observation run, Bindings bindings, int from, int to) {
        List<Event> range = run.events().subList(from, to);
        return range.stream()
                .filter(event -> !first.match(event, run, bindings).isEmpty())
                .findFirst();
    }
}
