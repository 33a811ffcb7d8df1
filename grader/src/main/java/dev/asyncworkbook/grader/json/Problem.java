package dev.asyncworkbook.grader.json;

/**
 * One thing that is wrong with a document.
 *
 * @param place where
 * @param message what is wrong, what was expected, and what to do
 */
public record Problem(Place place, String message) {}
