/**
 * A course as its author wrote it: every manifest as JSON with its places, and every text and piece
 * of code line by line, each line with the file where it stands. The tools for authors work on it,
 * since the model that learners meet has forgotten where things were written.
 */
@NullMarked
package dev.asyncworkbook.grader.manuscript;

import org.jspecify.annotations.NullMarked;
