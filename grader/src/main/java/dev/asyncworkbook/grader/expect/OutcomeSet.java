package dev.asyncworkbook.grader.expect;

import dev.asyncworkbook.kernel.trace.Trace;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * The clause {@code outcomes}: in which ways the program can turn out, over all its schedules. Of
 * one run it says whether that turned out in one of these ways.
 *
 * @param of what is looked at
 * @param wanted the ways
 * @param all whether each of them must be possible
 */
public record OutcomeSet(OutcomeKind of, List<OutcomeKind.Value> wanted, boolean all)
        implements Expectation {

    /** Copies the list. */
    public OutcomeSet {
        wanted = List.copyOf(wanted);
    }

    @Override
    public Outcome judge(Observation run) {
        Trace trace = run.trace();
        if (wanted.stream().anyMatch(value -> value.isThatOf(trace))) {
            return Outcome.HOLDS;
        }
        return new Outcome.Fails(expected(), of.actual(run));
    }

    private String expected() {
        return "one of these outcomes:\n" + list(wanted);
    }

    /** The places of those of the wanted outcomes that this run has. */
    public BitSet found(Trace trace) {
        BitSet found = new BitSet();
        for (int i = 0; i < wanted.size(); i++) {
            found.set(i, wanted.get(i).isThatOf(trace));
        }
        return found;
    }

    /** That some of the wanted outcomes are not possible; nothing if all are, or need not be. */
    public List<Outcome.Fails> missing(BitSet found) {
        List<OutcomeKind.Value> missing = new ArrayList<>();
        for (int i = 0; i < wanted.size(); i++) {
            if (!found.get(i)) {
                missing.add(wanted.get(i));
            }
        }
        return !all || missing.isEmpty()
                ? List.of()
                : List.of(
                        new Outcome.Fails(
                                "each of these outcomes in some schedule:\n" + list(wanted),
                                "in no schedule:\n" + list(missing)));
    }

    private static String list(List<OutcomeKind.Value> values) {
        return String.join("\n", values.stream().map(value -> "- " + value.describe()).toList());
    }

    @Override
    public boolean needsEvents() {
        return of.needsEvents();
    }
}
