package dev.asyncworkbook.grader.course;

import java.util.ArrayList;
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

    /** The folder with the texts in a language, or in the one that it is a variety of. */
    public Optional<String> translation(String wanted) {
        String folder = translations.get(wanted);
        int hyphen = wanted.lastIndexOf('-');
        if (folder != null || hyphen < 0) {
            return Optional.ofNullable(folder);
        }
        return translation(wanted.substring(0, hyphen));
    }

    /** Whether the course is written in this language, or in the one that it is a variety of. */
    public boolean isIn(String wanted) {
        return wanted.equals(locale) || wanted.startsWith(locale + "-");
    }

    /** All languages that there are. */
    public List<String> locales() {
        List<String> locales = new ArrayList<>(List.of(locale));
        locales.addAll(translations.keySet());
        return locales;
    }

    /** Copies the collections, in their order. */
    public Imprint {
        translations = Collections.unmodifiableMap(new LinkedHashMap<>(translations));
        authors = List.copyOf(authors);
    }
}
