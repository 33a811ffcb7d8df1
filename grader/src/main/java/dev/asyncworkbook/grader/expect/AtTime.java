package dev.asyncworkbook.grader.expect;

import dev.asyncworkbook.kernel.trace.Event;

/**
 * The clause {@code at}: something happens at an instant of virtual time, each time it happens, and
 * at least once.
 *
 * @param millis the instant, in milliseconds since the run began
 * @param event what happens
 */
record AtTime(int millis, Pattern event) implements Expectation {

    @Override
    public Outcome judge(Observation run) {
        boolean seen = false;
        for (Event candidate : run.events()) {
            if (event.matches(candidate, run)) {
                seen = true;
                if (candidate.virtualMillis() != millis) {
                    String actual =
                            "at "
                                    + candidate.virtualMillis()
                                    + " ms: "
                                    + Visible.event(candidate, run);
                    return new Outcome.Fails(expected(), actual, candidate);
                }
            }
        }
        return seen
                ? Outcome.HOLDS
                : new Outcome.Fails(expected(), "there was no " + event.describe());
    }

    private String expected() {
        return "at " + millis + " ms: " + event.describe();
    }
}
