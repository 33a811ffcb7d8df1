package dev.asyncworkbook.grader.expect;

import dev.asyncworkbook.kernel.trace.Event;

import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Gives each of some events an earlier one of its own, moving those that have one where that makes
 * room: a maximum matching, found by augmenting paths.
 */
final class Pairing {

    /** What came of adding an event. */
    enum Result {
        PAIRED,
        NONE_LEFT,
        TOO_MUCH_WORK
    }

    /** What is said of a run that is too much work. */
    static final Outcome UNDECIDED =
            new Outcome.Undecided("The run has too many things in it for all pairs to be found.");

    /** How many candidates may be looked at; many more than a program by a person needs. */
    private static final long MOST_WORK = 20_000_000;

    /** Bounds how deep {@link #place} goes. */
    private static final int MOST_PAIRS = 2_000;

    private final Places places;
    private final Map<Integer, List<Integer>> candidates = new HashMap<>();
    private final Map<Integer, Integer> owners = new HashMap<>();
    private long work;

    /** Makes a pairing with events that match {@code earlier}. */
    Pairing(Pattern earlier, Observation run) {
        places = new Places(earlier, run);
    }

    /** Adds an event, given the bindings of which one must do for its partner. */
    Result add(Event event, List<Bindings> bindings) {
        Set<Integer> mine = new LinkedHashSet<>();
        for (Bindings binding : bindings) {
            for (int index : places.under(binding)) {
                if (index < event.index()) {
                    mine.add(index);
                }
                if (++work > MOST_WORK) {
                    return Result.TOO_MUCH_WORK;
                }
            }
        }
        candidates.put(event.index(), List.copyOf(mine));
        boolean found = place(event.index(), new BitSet());
        return work > MOST_WORK || owners.size() > MOST_PAIRS
                ? Result.TOO_MUCH_WORK
                : found ? Result.PAIRED : Result.NONE_LEFT;
    }

    private boolean place(int event, BitSet tried) {
        for (int candidate : candidates.getOrDefault(event, List.of())) {
            if (++work > MOST_WORK) {
                return false;
            }
            if (!tried.get(candidate)) {
                tried.set(candidate);
                Integer owner = owners.get(candidate);
                if (owner == null || place(owner, tried)) {
                    owners.put(candidate, event);
                    return true;
                }
            }
        }
        return false;
    }
}
