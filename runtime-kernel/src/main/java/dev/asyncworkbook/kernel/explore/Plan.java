package dev.asyncworkbook.kernel.explore;

import dev.asyncworkbook.kernel.trace.SwitchLevel;

/**
 * How far an exploration may go, and in which steps: first every schedule, then those that depart
 * little from the default one, then some at random.
 *
 * @param level where tasks can be interrupted
 * @param traced whether the traces have all events, or only what is printed
 * @param mode with which of the steps to begin
 * @param reduced whether to leave out schedules that differ from another one only in the order of
 *     turns that have nothing to do with each other
 * @param maxRuns how many runs each step may take
 * @param preemptions how often a bounded schedule may depart from the default one
 * @param samples how many schedules to try at random
 * @param seed where chance begins, so that it can be repeated
 */
public record Plan(
        SwitchLevel level,
        boolean traced,
        Mode mode,
        boolean reduced,
        int maxRuns,
        int preemptions,
        int samples,
        long seed) {

    /** With which step to begin; the later ones follow as far as the earlier ones fall short. */
    public enum Mode {
        /** Every schedule. */
        EXHAUSTIVE,
        /** Every schedule with few departures from the default one. */
        BOUNDED,
        /** Schedules at random. */
        SAMPLED,
        /** Every schedule with few switches to another task while the one that runs could go on. */
        FEWEST_SWITCHES
    }

    /** The bounds that are tried before chance has its turn: most bugs need one or two. */
    public static final int PREEMPTIONS = 3;

    /** Enough for a bug of depth 3 in a program of teaching size. */
    public static final int SAMPLES = 200;

    /** Every schedule up to a number of runs, then bounded, then at random. */
    public static Plan upTo(int maxRuns) {
        int samples = Math.min(SAMPLES, maxRuns);
        return new Plan(
                SwitchLevel.AWAIT, true, Mode.EXHAUSTIVE, true, maxRuns, PREEMPTIONS, samples, 1);
    }

    /** The default schedule alone. */
    public static Plan onlyDefault() {
        return new Plan(SwitchLevel.AWAIT, true, Mode.BOUNDED, false, 1, 0, 0, 1);
    }

    /** Those schedules first in which tasks take turns the least. */
    public static Plan fewestSwitches(int maxRuns) {
        return new Plan(
                SwitchLevel.AWAIT, true, Mode.FEWEST_SWITCHES, false, maxRuns, PREEMPTIONS, 0, 1);
    }

    /** The same without leaving any schedule out. */
    public Plan naive() {
        return new Plan(level, traced, mode, false, maxRuns, preemptions, samples, seed);
    }

    /** The same with tasks that can be interrupted elsewhere. */
    public Plan at(SwitchLevel newLevel) {
        return new Plan(newLevel, traced, mode, reduced, maxRuns, preemptions, samples, seed);
    }

    /** The same with traces that have no events but what is printed. */
    public Plan quiet() {
        return new Plan(level, false, mode, reduced, maxRuns, preemptions, samples, seed);
    }
}
