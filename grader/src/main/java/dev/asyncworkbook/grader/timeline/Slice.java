package dev.asyncworkbook.grader.timeline;

/**
 * A stretch of steps over which a task stays in one state; the slices of a lane never overlap.
 *
 * @param lane the lane's index
 * @param state the state
 * @param on what it waits for, harmless; empty if it does not, or if nobody knows
 * @param from the first step of the stretch
 * @param to the step behind its last one
 */
public record Slice(int lane, State state, String on, int from, int to) {

    /** The state in words: {@code blocked on channel}. */
    public String words() {
        return on.isEmpty() ? state.label() : state.label() + " on " + on;
    }
}
