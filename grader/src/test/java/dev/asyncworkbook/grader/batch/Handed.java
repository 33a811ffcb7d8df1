package dev.asyncworkbook.grader.batch;

import dev.asyncworkbook.grader.verdict.Verdict;

/**
 * A submission made up for a test.
 *
 * @param student whose it is
 * @param file its path within the student's folder
 * @param source what is in it
 * @param verdict what it must come to
 */
record Handed(String student, String file, String source, Verdict verdict) {}
