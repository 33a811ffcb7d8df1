/**
 * What a run leaves behind: its events, the things they happened to, how it ended, and what the
 * kernel has to say about it. Plain data, read by the grader and the pictures.
 */
@NullMarked
package dev.asyncworkbook.kernel.trace;

import org.jspecify.annotations.NullMarked;
