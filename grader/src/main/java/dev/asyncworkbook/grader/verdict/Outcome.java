package dev.asyncworkbook.grader.verdict;

import dev.asyncworkbook.kernel.trace.Ending;
import dev.asyncworkbook.kernel.trace.Schedule;
import dev.asyncworkbook.runner.ExploredOutcomes;

import java.util.List;

/**
 * One way in which a program can turn out.
 *
 * @param output what it prints, line by line
 * @param ending how it ends, in the run of {@code schedule}
 * @param schedule the simplest schedule that leads there: it departs least often from first in,
 *     first out
 * @param schedules how many of the explored schedules lead there
 */
public record Outcome(List<String> output, Ending ending, Schedule schedule, int schedules) {

    /** What was found. */
    public static List<Outcome> of(ExploredOutcomes explored) {
        return explored.found().stream()
                .map(it ->
                        new Outcome(
                                it.trace().output(), it.trace().ending(), it.schedule(), it.runs()))
                .toList();
    }

    /** Copies the output. */
    public Outcome {
        output = List.copyOf(output);
    }
}
