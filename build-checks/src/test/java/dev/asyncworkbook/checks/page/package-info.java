/** The page of a timeline, as its readers see it in a real browser. */
@NullMarked
package dev.asyncworkbook.checks.page;

import org.jspecify.annotations.NullMarked;
