/**
 * Grading: an exercise and an answer go in, a {@code GradeReport} comes out. {@code Grader}
 * compiles and explores; {@code CheckProgress} follows one check from schedule to schedule.
 */
@NullMarked
package dev.asyncworkbook.grader.verdict;

import org.jspecify.annotations.NullMarked;
