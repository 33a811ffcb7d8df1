package dev.asyncworkbook.grader.course;

import java.time.Duration;

/**
 * How far the grading of one answer may go.
 *
 * @param maxSchedules after how many schedules to give up
 * @param maxPolls after how many task polls one run is stuck
 * @param wallTime how long one run may take by the clock on the wall
 */
public record Budget(int maxSchedules, int maxPolls, Duration wallTime) {

    /** Enough for an exercise with a handful of tasks. */
    public static final Budget DEFAULT = new Budget(2_000, 10_000, Duration.ofSeconds(10));
}
