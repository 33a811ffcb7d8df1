package dev.asyncworkbook.grader.course;

import dev.asyncworkbook.grader.json.Suggestions;

import java.util.List;
import java.util.Optional;

/**
 * A sequence of lessons.
 *
 * @param id its stable name
 * @param title what a reader calls it
 * @param lessons in the order in which they are taken; the broken ones are left out
 */
public record Course(String id, String title, List<Lesson> lessons) {

    /** Copies the list. */
    public Course {
        lessons = List.copyOf(lessons);
    }

    /** All exercises, in the order in which they are taken. */
    public List<Exercise> exercises() {
        return lessons.stream().flatMap(lesson -> lesson.exercises().stream()).toList();
    }

    /** The exercise with this {@link Exercise#name()}. */
    public Optional<Exercise> exercise(String name) {
        return exercises().stream().filter(exercise -> exercise.name().equals(name)).findFirst();
    }

    /** The names of exercises that someone may have meant by {@code name}, the likeliest first. */
    public List<String> suggestions(String name) {
        return Suggestions.closest(name, exercises().stream().map(Exercise::name).toList());
    }
}
