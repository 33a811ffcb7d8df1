package dev.asyncworkbook.grader.lint;

import dev.asyncworkbook.grader.course.Exercise;
import dev.asyncworkbook.grader.course.Lesson;
import dev.asyncworkbook.grader.course.LoadedCourse;
import dev.asyncworkbook.grader.manuscript.Chapter;
import dev.asyncworkbook.grader.manuscript.Manuscript;

import java.util.List;

/**
 * A course that is looked at.
 *
 * @param loaded as learners meet it
 * @param manuscript as its author wrote it
 */
record LintedCourse(LoadedCourse loaded, Manuscript manuscript) {

    /** The exercises of a manifest; none if its lesson is broken. */
    List<Exercise> exercises(Chapter chapter) {
        return loaded.course().lessons().stream()
                .filter(lesson -> lesson.id().equals(chapter.name()))
                .map(Lesson::exercises)
                .findFirst()
                .orElse(List.of());
    }
}
