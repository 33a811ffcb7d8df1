package dev.asyncworkbook.grader.expect;

import dev.asyncworkbook.kernel.trace.Event;

import java.util.List;
import java.util.Optional;

/**
 * The clause {@code never}: something does not happen, at all or within a scope.
 *
 * @param event what must not happen
 * @param between the scope: from each event of the first pattern to the next one of the second,
 *     which must occur at least once
 */
record Never(Pattern event, Optional<Scope> between) implements Expectation {

    /** A stretch of a run. */
    record Scope(Pattern begin, Pattern end) {

        private String describe() {
            return "between " + begin.describe() + "\nand " + end.describe();
        }
    }

    @Override
    public Outcome judge(Observation run) {
        return between.map(scope -> judgeWithin(scope, run)).orElseGet(() -> judgeAll(run));
    }

    private Outcome judgeAll(Observation run) {
        return first(event, run.events(), Bindings.NONE, run)
                .<Outcome>map(it -> fails("", Visible.event(it, run)))
                .orElse(Outcome.HOLDS);
    }

    private Outcome judgeWithin(Scope scope, Observation run) {
        boolean seen = false;
        for (Event begin : run.events()) {
            for (Bindings bindings : scope.begin().match(begin, run, Bindings.NONE)) {
                List<Event> rest = run.events().subList(begin.index() + 1, run.events().size());
                Optional<Event> end = first(scope.end(), rest, bindings, run);
                if (end.isPresent()) {
                    seen = true;
                    List<Event> inside = rest.subList(0, rest.indexOf(end.get()));
                    Optional<Event> offending = first(event, inside, bindings, run);
                    if (offending.isPresent()) {
                        return fails("\n" + scope.describe(), Visible.event(offending.get(), run));
                    }
                }
            }
        }
        String missing = "there was nothing " + scope.describe();
        return seen ? Outcome.HOLDS : fails("\n" + scope.describe(), missing);
    }

    private Outcome fails(String where, String actual) {
        return new Outcome.Fails("no " + event.describe() + where, actual);
    }

    private static Optional<Event> first(
            Pattern pattern, List<Event> events, Bindings bindings, Observation run) {
        return events.stream()
                .filter(it -> !pattern.match(it, run, bindings).isEmpty())
                .findFirst();
    }
}
