/** Tests of what the package of the same name promises. */
@NullMarked
package dev.asyncworkbook.grader.course;

import org.jspecify.annotations.NullMarked;
