package dev.asyncworkbook.grader.json;

/**
 * Where a value stands.
 *
 * @param line from 1, or 0 for what has no text
 * @param column from 1, or 0
 * @param pointer its JSON pointer; empty for the whole document
 */
public record Place(int line, int column, String pointer) {

    /** The place of a whole document. */
    public static final Place DOCUMENT = new Place(1, 1, "");

    /** The place of a document that could not be read at all. */
    public static final Place NOWHERE = new Place(0, 0, "");
}
