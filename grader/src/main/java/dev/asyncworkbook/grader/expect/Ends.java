package dev.asyncworkbook.grader.expect;

import dev.asyncworkbook.kernel.trace.End;
import dev.asyncworkbook.kernel.trace.Ending;

import java.util.List;

/**
 * The clause {@code end}: how the run ends.
 *
 * @param end how
 */
record Ends(EndForm end) implements Expectation {

    /** The ends that a lesson may expect; a run that ends in any other way fails as a whole. */
    static final List<End> JUDGED = List.of(End.COMPLETE, End.DEADLOCK, End.PANIC);

    @Override
    public Outcome judge(Observation run) {
        return end.isMetBy(run.trace())
                ? Outcome.HOLDS
                : new Outcome.Fails("the end is " + end.label(), actual(run.trace().ending()));
    }

    private static String actual(Ending ending) {
        String label = "the end is " + ending.end().label();
        return ending.message().isEmpty()
                ? label
                : label
                        + ":\n"
                        + Visible.lines(
                                ending.message().strip().lines().map(String::strip).toList(), 0);
    }

    @Override
    public boolean needsEvents() {
        return false;
    }
}
