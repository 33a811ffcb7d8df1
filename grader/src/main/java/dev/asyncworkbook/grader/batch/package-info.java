/**
 * Grading of whole classes: {@code SubmissionFinder} finds what was handed in, {@code ClassGrader}
 * grades each submission in a Java process of its own, {@code ResultFiles} writes what came of it
 * as soon as it is known, and the summaries say it of all. Names of students and files are data
 * that nobody trusts: they become file names by {@code SafeNames} alone.
 */
@NullMarked
package dev.asyncworkbook.grader.batch;

import org.jspecify.annotations.NullMarked;
