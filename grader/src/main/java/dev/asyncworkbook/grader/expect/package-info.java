/**
 * The closed vocabulary in which a lesson says what must be true of a run, and its meaning over a
 * trace. Start at {@code Expectation} and its clauses; {@code Pattern} says which events are meant,
 * {@code HappensBefore} which of them had to come first.
 */
@NullMarked
package dev.asyncworkbook.grader.expect;

import org.jspecify.annotations.NullMarked;
