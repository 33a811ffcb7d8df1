package dev.asyncworkbook.grader.expect;

import dev.asyncworkbook.kernel.trace.Event;

import java.util.BitSet;
import java.util.Optional;

/**
 * The clauses {@code causes} and {@code concurrent}: whether one event had to come before another
 * one, whatever the schedule, for every pair of events that fit; there must be such a pair.
 *
 * @param first the pattern of the one
 * @param second the pattern of the other
 * @param link what must be so
 */
record Linked(Pattern first, Pattern second, Link link) implements Expectation {

    /** How two events can be linked. */
    enum Link {
        /** The first had to come before the second. */
        CAUSES,
        /** Neither had to come before the other. */
        CONCURRENT
    }

    private static final long MOST_WORK = 50_000_000;

    @Override
    public Outcome judge(Observation run) {
        Places others = new Places(second, run);
        boolean seen = false;
        long work = 0;
        for (Event event : run.events()) {
            for (Bindings bindings : first.match(event, run, Bindings.NONE)) {
                int[] places = others.under(bindings);
                work += run.events().size();
                if (work > MOST_WORK) {
                    return new Outcome.Undecided(
                            "The run has too many things in it for its causes to be worked out.");
                }
                Optional<Event> offending = offending(event, places, run);
                if (offending.isPresent()) {
                    return fails(event, offending.get(), run);
                }
                seen |= hasOther(event, places);
            }
        }
        return seen ? Outcome.HOLDS : new Outcome.Fails(expected(), missing(run));
    }

    private static boolean hasOther(Event event, int[] places) {
        return places.length > 1 || (places.length == 1 && places[0] != event.index());
    }

    private Optional<Event> offending(Event event, int[] places, Observation run) {
        if (!hasOther(event, places)) {
            return Optional.empty();
        }
        BitSet sources = new BitSet();
        sources.set(event.index());
        BitSet later = run.happensBefore().after(sources);
        BitSet earlier =
                link == Link.CONCURRENT ? run.happensBefore().before(event.index()) : new BitSet();
        for (int place : places) {
            boolean linked = later.get(place) || earlier.get(place);
            if (place != event.index() && linked != (link == Link.CAUSES)) {
                return Optional.of(run.events().get(place));
            }
        }
        return Optional.empty();
    }

    private Outcome fails(Event event, Event other, Observation run) {
        String one = Visible.event(event, run);
        String two = Visible.event(other, run);
        boolean inOrder = event.index() < other.index();
        String actual =
                switch (link) {
                    case CAUSES ->
                            inOrder
                                    ? two + "\ncame after " + one + ",\nbut nothing made it wait"
                                    : two + "\ncame before " + one;
                    case CONCURRENT ->
                            inOrder
                                    ? two + "\nhad to wait for " + one
                                    : one + "\nhad to wait for " + two;
                };
        boolean laterIsOther = inOrder || link == Link.CAUSES;
        return new Outcome.Fails(expected(), actual, laterIsOther ? other : event);
    }

    private String missing(Observation run) {
        for (Pattern pattern : new Pattern[] {first, second}) {
            if (run.events().stream().noneMatch(event -> pattern.matches(event, run))) {
                return "there was no " + pattern.describe();
            }
        }
        return "there were no two of the same things";
    }

    private String expected() {
        return switch (link) {
            case CAUSES -> second.describe() + "\nmade to wait for " + first.describe();
            case CONCURRENT ->
                    first.describe()
                            + "\nand "
                            + second.describe()
                            + ",\nneither made to wait for the other";
        };
    }
}
