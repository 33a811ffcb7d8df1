/**
 * JSON that remembers where each value stands in its file, so that every problem in a manifest, of
 * syntax or of meaning, can be reported with its line and column, and all of them at once.
 */
@NullMarked
package dev.asyncworkbook.grader.json;

import org.jspecify.annotations.NullMarked;
