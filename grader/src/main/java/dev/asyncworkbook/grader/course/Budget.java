package dev.asyncworkbook.grader.course;

import dev.asyncworkbook.kernel.explore.Limits;
import dev.asyncworkbook.runner.RunLimits;

import java.time.Duration;

/**
 * How far the grading of one answer may go.
 *
 * @param explore how its schedules are explored
 * @param maxPolls after how many task polls one run is stuck
 * @param wallTime how long one run may take by the clock on the wall
 */
public record Budget(Exploration explore, int maxPolls, Duration wallTime) {

    /** Enough for an exercise with a handful of tasks. */
    public static final Budget DEFAULT =
            new Budget(Exploration.DEFAULT, 10_000, Duration.ofSeconds(10));

    /** What bounds one run in a world. */
    public RunLimits limits(World world) {
        Limits kernel =
                new Limits(maxPolls, Limits.DEFAULT.maxEvents(), Limits.DEFAULT.maxOutputBytes());
        return new RunLimits(kernel, wallTime, RunLimits.DEFAULT.heapMegabytes(), world.services());
    }
}
