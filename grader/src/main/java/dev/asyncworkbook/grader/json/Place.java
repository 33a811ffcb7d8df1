package dev.asyncworkbook.grader.json;

/**
 * Where a value stands.
 *
 * @param line from 1
 * @param column from 1
 * @param pointer its JSON pointer; empty for the whole document
 */
public record Place(int line, int column, String pointer) {

    /** The place of a whole document. */
    public static final Place DOCUMENT = new Place(1, 1, "");
}
