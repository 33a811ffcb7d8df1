package dev.asyncworkbook.grader.json;

import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong with one document, so that all of it can be told at once. */
public final class Problems {

    private final List<Problem> found = new ArrayList<>();

    /** Adds one. */
    public void add(Place place, String message) {
        found.add(new Problem(place, message));
    }

    /** All that were added, in that order. */
    public List<Problem> found() {
        return List.copyOf(found);
    }
}
