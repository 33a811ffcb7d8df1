/** Tests of what the package of the same name promises. */
@NullMarked
package dev.asyncworkbook.grader.lint;

import org.jspecify.annotations.NullMarked;
