package dev.asyncworkbook.grader.json;

/**
 * One thing that is wrong with a document.
 *
 * @param place where
 * @param message what is wrong, what was expected, and what to do
 * @param kind what kind of thing it is
 */
public record Problem(Place place, String message, Kind kind) {

    /** What can be wrong with a document. */
    public enum Kind {
        /** Its form: what a JSON Schema refuses too. */
        STRUCTURE,
        /** What it says: names that lead nowhere, files that are not there, and the like. */
        MEANING
    }
}
