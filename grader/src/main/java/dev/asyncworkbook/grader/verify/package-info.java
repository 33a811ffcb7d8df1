/**
 * The proof that a course does what it says: {@code CourseVerifier} runs every solution, starter,
 * wrong answer and piece of code, several parts of the course at a time, each thread with a Java
 * process of its own for what it runs.
 */
@NullMarked
package dev.asyncworkbook.grader.verify;

import org.jspecify.annotations.NullMarked;
