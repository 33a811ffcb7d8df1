package dev.asyncworkbook.grader.course;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Who made a course, under which terms, and in which languages there are texts.
 *
 * @param version the course's own version; may be empty
 * @param locale the language in which it is written
 * @param translations by language, the folder with the translated texts
 * @param authors their names
 * @param license the terms of use; may be empty
 * @param source what it is made after
 * @param minAppVersion the oldest workbook that can play it; may be empty
 */
public record Imprint(
        String version,
        String locale,
        Map<String, String> translations,
        List<String> authors,
        String license,
        Optional<Source> source,
        String minAppVersion) {

    /** The language of a course that names none. */
    public static final String DEFAULT_LOCALE = "en";

    /** That of a course that says nothing about itself. */
    public static final Imprint NONE =
            new Imprint("", DEFAULT_LOCALE, Map.of(), List.of(), "", Optional.empty(), "");

    /**
     * A work that a course is made after.
     *
     * @param title what it is called
     * @param url where it is; may be empty
     * @param license its terms of use; may be empty
     */
    public record Source(String title, String url, String license) {}

    /** Copies the collections, in their order. */
    public Imprint {
        translations = Collections.unmodifiableMap(new LinkedHashMap<>(translations));
        authors = List.copyOf(authors);
    }
}
