/** Tests of what the package of the same name promises. */
@NullMarked
package dev.asyncworkbook.grader.report;

import org.jspecify.annotations.NullMarked;
