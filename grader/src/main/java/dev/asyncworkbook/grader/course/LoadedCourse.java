package dev.asyncworkbook.grader.course;

import java.util.List;

/**
 * What came of loading a course.
 *
 * @param course all that could be used
 * @param problems all that was wrong; empty for a sound course
 */
public record LoadedCourse(Course course, List<LessonProblem> problems) {

    /** Copies the list. */
    public LoadedCourse {
        problems = List.copyOf(problems);
    }

    /** Whether some file is written in a format newer than this program. */
    public boolean needsNewerVersion() {
        return problems.stream()
                .anyMatch(problem -> problem.kind() == LessonProblem.Kind.NEEDS_NEWER);
    }
}
