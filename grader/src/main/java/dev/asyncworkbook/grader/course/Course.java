package dev.asyncworkbook.grader.course;

import dev.asyncworkbook.grader.json.Suggestions;

import java.util.List;
import java.util.Optional;

/**
 * A sequence of lessons.
 *
 * @param id its stable name
 * @param title what a reader calls it
 * @param imprint who made it, under which terms, in which languages
 * @param welcome what to say at its beginning, in Markdown; may be empty
 * @param farewell what to say at its end, in Markdown; may be empty
 * @param lessons in the order in which they are taken; the broken ones are left out
 */
public record Course(
        String id,
        String title,
        Imprint imprint,
        String welcome,
        String farewell,
        List<Lesson> lessons) {

    /** Copies the list. */
    public Course {
        lessons = List.copyOf(lessons);
    }

    /** All exercises, in the order in which they are taken. */
    public List<Exercise> exercises() {
        return lessons.stream().flatMap(lesson -> lesson.exercises().stream()).toList();
    }

    /** All steps that want an answer, in the order in which they are taken. */
    public List<GradedStep> gradedSteps() {
        return lessons.stream().flatMap(lesson -> lesson.gradedSteps().stream()).toList();
    }

    /** The exercise with this {@link Exercise#name()}. */
    public Optional<Exercise> exercise(String name) {
        return exercises().stream().filter(exercise -> exercise.name().equals(name)).findFirst();
    }

    /** The graded step with this {@link GradedStep#name()}. */
    public Optional<GradedStep> gradedStep(String name) {
        return gradedSteps().stream().filter(step -> step.name().equals(name)).findFirst();
    }

    /** The names of graded steps that someone may have meant by {@code name}, likeliest first. */
    public List<String> suggestions(String name) {
        return Suggestions.closest(name, gradedSteps().stream().map(GradedStep::name).toList());
    }
}
