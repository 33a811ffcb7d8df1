/**
 * What is wrong with a course, as its author is told: findings with their places, gathered by what
 * was looked at, and the forms in which people, scripts and continuous integration read them. Both
 * {@code lint} and {@code verify} end here.
 */
@NullMarked
package dev.asyncworkbook.grader.finding;

import org.jspecify.annotations.NullMarked;
