package dev.asyncworkbook.grader.course;

import java.util.List;

/**
 * One chapter of a course.
 *
 * @param id its stable name, which is also the name of its folder
 * @param title what a reader calls it
 * @param summary what it is about, in one sentence
 * @param objectives what a learner can do at its end
 * @param steps in the order in which they are taken
 */
public record Lesson(
        String id, String title, String summary, List<String> objectives, List<Step> steps) {

    /** Copies the lists. */
    public Lesson {
        objectives = List.copyOf(objectives);
        steps = List.copyOf(steps);
    }

    /** The steps that are exercises, in order. */
    public List<Exercise> exercises() {
        return steps.stream().filter(Exercise.class::isInstance).map(Exercise.class::cast).toList();
    }
}
