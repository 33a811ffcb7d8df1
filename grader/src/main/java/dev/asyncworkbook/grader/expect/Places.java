package dev.asyncworkbook.grader.expect;

import dev.asyncworkbook.kernel.trace.Event;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where a pattern matches in a run, for each way to bind the names, each worked out once. */
final class Places {

    private final Pattern pattern;
    private final Observation run;
    private final Map<Bindings, int[]> known = new HashMap<>();

    Places(Pattern pattern, Observation run) {
        this.pattern = pattern;
        this.run = run;
    }

    /** The indexes of the events that match under these bindings, in order. */
    int[] under(Bindings bindings) {
        return known.computeIfAbsent(bindings, this::find);
    }

    private int[] find(Bindings bindings) {
        return run.events().stream()
                .filter(event -> !pattern.match(event, run, bindings).isEmpty())
                .mapToInt(Event::index)
                .toArray();
    }

    /** The first event that matches. */
    Optional<Event> first(Bindings bindings) {
        return next(bindings, -1);
    }

    /** The first event after the one with this index that matches. */
    Optional<Event> next(Bindings bindings, int index) {
        int[] places = under(bindings);
        int found = Arrays.binarySearch(places, index + 1);
        int at = found < 0 ? -found - 1 : found;
        return at < places.length ? Optional.of(event(places[at])) : Optional.empty();
    }

    private Event event(int index) {
        List<Event> events = run.events();
        return events.get(index);
    }
}
