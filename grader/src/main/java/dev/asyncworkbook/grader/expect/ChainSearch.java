package dev.asyncworkbook.grader.expect;

import dev.asyncworkbook.kernel.trace.Event;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Looks for a chain of events, one for each pattern, each after the one before it.
 *
 * <p>Model: for each way to bind the clause's names, the set of events at which a chain of the
 * first k patterns can end. One step takes it from k to k + 1: what comes after such an event and
 * matches the next pattern. That takes every chain into account without listing them.
 */
final class ChainSearch {

    /** What came of a search. */
    enum Result {
        FOUND,
        BROKEN,
        TOO_MUCH_WORK
    }

    /** How many events may be looked at; many more than a program written by a person needs. */
    private static final long MOST_WORK = 20_000_000;

    /** How many ways to bind the names may be kept; a hostile program could ask for millions. */
    private static final int MOST_BINDINGS = 20_000;

    private final Ordered.Order order;
    private final Observation run;
    private final Result result;

    /** The ends of the longest chains that were found, by binding. */
    private Map<Bindings, BitSet> ends = new HashMap<>();

    private int length;
    private long work;

    ChainSearch(List<Pattern> chain, Ordered.Order order, Observation run) {
        this.order = order;
        this.run = run;
        BitSet anywhere = new BitSet();
        anywhere.set(0, run.events().size());
        collect(chain.getFirst(), Bindings.NONE, anywhere, ends);
        Result found = ends.isEmpty() ? Result.BROKEN : Result.FOUND;
        while (found == Result.FOUND && ++length < chain.size()) {
            found = advance(chain.get(length));
        }
        this.result = found;
    }

    Result result() {
        return result;
    }

    /** The index of the pattern at which a broken chain breaks. */
    int brokenAt() {
        return length;
    }

    /** The first event at which the longest chain can end. */
    int earliestReached() {
        return ends.values().stream().mapToInt(it -> it.nextSetBit(0)).min().orElse(0);
    }

    /** The first event that would do for the pattern, but for its place in the order. */
    Optional<Event> candidates(Pattern pattern) {
        return run.events().stream()
                .filter(event ->
                        ends.keySet().stream()
                                .anyMatch(it -> !pattern.match(event, run, it).isEmpty()))
                .reduce((first, second) -> first.index() > earliestReached() ? first : second);
    }

    private Result advance(Pattern next) {
        Map<Bindings, BitSet> longer = new HashMap<>();
        for (Map.Entry<Bindings, BitSet> end : ends.entrySet()) {
            work += run.events().size();
            if (work > MOST_WORK) {
                return Result.TOO_MUCH_WORK;
            }
            collect(next, end.getKey(), after(end.getValue()), longer);
            if (longer.size() > MOST_BINDINGS) {
                return Result.TOO_MUCH_WORK;
            }
        }
        if (longer.isEmpty()) {
            return Result.BROKEN;
        }
        ends = longer;
        return Result.FOUND;
    }

    private BitSet after(BitSet sources) {
        if (order == Ordered.Order.CAUSAL) {
            return run.happensBefore().after(sources);
        }
        BitSet later = new BitSet();
        later.set(sources.nextSetBit(0) + 1, Math.max(run.events().size(), 1));
        return later;
    }

    private void collect(
            Pattern pattern, Bindings bindings, BitSet among, Map<Bindings, BitSet> found) {
        among.stream()
                .forEach(index ->
                        pattern.match(run.events().get(index), run, bindings)
                                .forEach(it ->
                                        found.computeIfAbsent(it, _ -> new BitSet()).set(index)));
    }
}
