package dev.asyncworkbook.grader.course;

import dev.asyncworkbook.grader.json.Fields;
import dev.asyncworkbook.grader.json.Place;
import dev.asyncworkbook.grader.json.Problems;
import dev.asyncworkbook.grader.json.Suggestions;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The ids that are taken among siblings, and references to them. */
final class Ids {

    private static final String FORM = "[a-z0-9]+(-[a-z0-9]+)*";

    private final Problems problems;
    private final Set<String> taken = new HashSet<>();

    Ids(Problems problems) {
        this.problems = problems;
    }

    /** The value of {@code id}, which must be well formed and not be taken. */
    String read(Fields fields) {
        String id = fields.string("id");
        if (id.isBlank()) {
            return id;
        }
        if (!id.matches(FORM)) {
            problems.structure(
                    fields.placeOf("id"),
                    "\"id\" cannot be \"%s\": use small letters, digits and hyphens."
                            .formatted(id));
        } else if (!taken.add(id)) {
            problems.add(
                    fields.placeOf("id"),
                    "\"id\" is \"%s\", like another one here: ids must differ.".formatted(id));
        }
        return id;
    }

    /** Takes an id that the grader needs for itself. */
    void reserve(String id) {
        taken.add(id);
    }

    /** Reports a reference to a check that is none of {@code checks}. */
    static void requireCheck(
            String id, String key, List<String> checks, Place place, Problems problems) {
        if (!id.isBlank() && !checks.contains(id)) {
            problems.add(
                    place,
                    "\"%s\" names \"%s\", which is no check of this exercise.%s It has %s."
                            .formatted(
                                    key,
                                    id,
                                    Suggestions.didYouMean(id, checks),
                                    checks.isEmpty() ? "none" : Fields.quoted(checks)));
        }
    }
}
