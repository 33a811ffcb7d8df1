/**
 * Courses, lessons and exercises to begin with: small ones that work, whose texts say what to write
 * in their place. {@code Scaffold} makes them out of the templates beside it.
 */
@NullMarked
package dev.asyncworkbook.grader.scaffold;

import org.jspecify.annotations.NullMarked;
