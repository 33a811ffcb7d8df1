package dev.asyncworkbook.grader.json;

import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong with one document, so that all of it can be told at once. */
public final class Problems {

    private final List<Problem> found = new ArrayList<>();

    /** Adds something that is wrong with what the document says. */
    public void add(Place place, String message) {
        found.add(new Problem(place, message, Problem.Kind.MEANING));
    }

    /** Adds something that is wrong with the document's form. */
    public void structure(Place place, String message) {
        found.add(new Problem(place, message, Problem.Kind.STRUCTURE));
    }

    /** All that were added, in that order. */
    public List<Problem> found() {
        return List.copyOf(found);
    }
}
