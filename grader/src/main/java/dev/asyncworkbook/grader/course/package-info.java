/**
 * What an instructor writes: the course, its lessons, steps and exercises as plain data, and the
 * loader that reads them from a folder. Start at {@code CourseLoader}; every mistake in a manifest
 * becomes a {@code LessonProblem}, and one broken lesson does not stop the others.
 */
@NullMarked
package dev.asyncworkbook.grader.course;

import org.jspecify.annotations.NullMarked;
