package dev.asyncworkbook.runner;

import java.util.List;

/**
 * What could stand at the cursor.
 *
 * @param anchor the offset in the text from which a candidate replaces what is there
 * @param candidates the candidates, without doubles, sorted
 */
public record Completion(int anchor, List<String> candidates) {

    /** Copies the candidates. */
    public Completion {
        candidates = List.copyOf(candidates);
    }
}
