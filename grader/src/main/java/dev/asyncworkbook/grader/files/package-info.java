/** Files that are written as a whole. */
@NullMarked
package dev.asyncworkbook.grader.files;

import org.jspecify.annotations.NullMarked;
