/** Work that several threads share. */
@NullMarked
package dev.asyncworkbook.grader.parallel;

import org.jspecify.annotations.NullMarked;
