package dev.asyncworkbook.grader.expect;

import dev.asyncworkbook.kernel.trace.Event;

import java.util.Optional;

/**
 * The clause {@code never}: something does not happen, at all or within a scope.
 *
 * @param event what must not happen
 * @param between the scope: from each event of the first pattern to the next one of the second
 */
record Never(Pattern event, Optional<Scope> between) implements Expectation {

    /**
     * A stretch of a run.
     *
     * @param begin with what it begins
     * @param end with what it ends
     * @param vacuous whether it need not occur at all
     */
    record Scope(Pattern begin, Pattern end, boolean vacuous) {

        private String describe() {
            return "between " + begin.describe() + "\nand " + end.describe();
        }
    }

    @Override
    public Outcome judge(Observation run) {
        return between.map(scope -> judgeWithin(scope, run)).orElseGet(() -> judgeAll(run));
    }

    private Outcome judgeAll(Observation run) {
        return new Places(event, run)
                .first(Bindings.NONE)
                .map(it -> fails("", it, run))
                .orElse(Outcome.HOLDS);
    }

    private Outcome judgeWithin(Scope scope, Observation run) {
        Places ends = new Places(scope.end(), run);
        Places offenses = new Places(event, run);
        boolean seen = false;
        for (Event begin : run.events()) {
            for (Bindings bindings : scope.begin().match(begin, run, Bindings.NONE)) {
                Optional<Event> end = ends.next(bindings, begin.index());
                if (end.isPresent()) {
                    seen = true;
                    Optional<Event> offending =
                            offenses.next(bindings, begin.index())
                                    .filter(it -> it.index() < end.get().index());
                    if (offending.isPresent()) {
                        return fails("\n" + scope.describe(), offending.get(), run);
                    }
                }
            }
        }
        return seen || scope.vacuous()
                ? Outcome.HOLDS
                : new Outcome.Fails(
                        expected("\n" + scope.describe()), "there was nothing " + scope.describe());
    }

    private Outcome fails(String where, Event offending, Observation run) {
        return new Outcome.Fails(expected(where), Visible.event(offending, run), offending);
    }

    private String expected(String where) {
        return "no " + event.describe() + where;
    }

    @Override
    public boolean dependsOnOrder() {
        return between.isPresent()
                && !(event.isPrinting()
                        && between.get().begin().isPrinting()
                        && between.get().end().isPrinting());
    }
}
