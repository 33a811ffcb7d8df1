package dev.asyncworkbook.grader.course;

import dev.asyncworkbook.grader.json.Fields;
import dev.asyncworkbook.grader.json.Json;
import dev.asyncworkbook.grader.json.Place;
import dev.asyncworkbook.grader.json.Problems;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads what {@code course.json} says; the lessons themselves are for the loader to read. */
final class CourseReader {

    private static final List<String> KEYS =
            List.of(
                    "$schema",
                    "formatVersion",
                    "id",
                    "title",
                    "version",
                    "locale",
                    "translations",
                    "authors",
                    "license",
                    "source",
                    "minAppVersion",
                    "welcome",
                    "farewell",
                    "lessons");

    /** What a lesson's folder is called, or its file with the ending {@code .json}. */
    private static final String NAME = "[a-z0-9]+(-[a-z0-9]+)*([.]json)?";

    private static final Form LOCALE =
            new Form("[a-z]{2,3}(-[A-Za-z0-9]+)*", "a language, such as \"en\" or \"de\"");
    private static final Form VERSION = new Form("\\d+([.]\\d+)*", "a version, such as \"0.1.0\"");
    private static final Form FOLDER =
            new Form(
                    "[A-Za-z0-9_-]+(/[A-Za-z0-9_-]+)*",
                    "a folder of the course, such as \"translations/de\"");

    /**
     * What a string must look like.
     *
     * @param pattern a regular expression
     * @param example for a message: what to write instead
     */
    private record Form(String pattern, String example) {}

    private final Path directory;
    private final Manifest manifest;
    private final Problems problems;
    private final TextReader texts;

    CourseReader(Path directory, Manifest manifest) {
        this.directory = directory;
        this.manifest = manifest;
        this.problems = manifest.problems();
        this.texts = new TextReader(directory, problems);
    }

    /**
     * The course, still without its lessons, and their names as they are written.
     *
     * @param course what it says of itself
     * @param lessons the names of folders and files that are there
     */
    record Listed(Course course, List<String> lessons) {}

    Listed read(Json document) {
        Fields fields = Fields.of(document, "a course", KEYS, problems);
        Manifest.requireVersion(fields);
        fields.optionalString("$schema");
        formed(fields, "minAppVersion", VERSION)
                .ifPresent(it -> manifest.requireApp(it, fields.placeOf("minAppVersion")));
        Course course =
                new Course(
                        new Ids(problems).read(fields),
                        fields.string("title"),
                        imprint(fields),
                        texts.optional(fields, "welcome"),
                        texts.optional(fields, "farewell"),
                        List.of());
        Set<String> seen = new HashSet<>();
        return new Listed(
                course,
                fields.requiredList("lessons").stream()
                        .flatMap(element -> lesson(element, seen).stream())
                        .toList());
    }

    private Imprint imprint(Fields fields) {
        fields.members("translations")
                .forEach(each -> requireForm(each.name(), each.place(), "a translation", LOCALE));
        return new Imprint(
                fields.optionalString("version").orElse(""),
                formed(fields, "locale", LOCALE).orElse(Imprint.DEFAULT_LOCALE),
                translations(fields),
                fields.strings("authors"),
                fields.optionalString("license").orElse(""),
                fields.value("source").map(this::source),
                fields.value("minAppVersion")
                        .filter(Json.Str.class::isInstance)
                        .map(it -> ((Json.Str) it).text())
                        .orElse(""));
    }

    /** Those whose folders have a usable name; they become paths. */
    private Map<String, String> translations(Fields fields) {
        Map<String, String> folders = fields.stringMap("translations");
        for (Json.Member each : fields.members("translations")) {
            if (each.value() instanceof Json.Str folder && !folder.text().isBlank()) {
                requireForm(folder.text(), folder.place(), Fields.quote(each.name()), FOLDER);
            }
        }
        folders.values().removeIf(folder -> !folder.matches(FOLDER.pattern()));
        return folders;
    }

    private Optional<String> formed(Fields fields, String key, Form form) {
        Optional<String> value = fields.optionalString(key).filter(it -> !it.isBlank());
        value.ifPresent(it -> requireForm(it, fields.placeOf(key), Fields.quote(key), form));
        return value;
    }

    private void requireForm(String value, Place place, String what, Form form) {
        if (!value.matches(form.pattern())) {
            problems.structure(
                    place, "%s cannot be \"%s\": write %s.".formatted(what, value, form.example()));
        }
    }

    private Imprint.Source source(Json value) {
        Fields fields = Fields.of(value, "a source", List.of("title", "url", "license"), problems);
        return new Imprint.Source(
                fields.string("title"),
                fields.optionalString("url").orElse(""),
                fields.optionalString("license").orElse(""));
    }

    private Optional<String> lesson(Json element, Set<String> seen) {
        if (!(element instanceof Json.Str name)) {
            problems.structure(
                    element.place(),
                    "Every element of \"lessons\" must be the name of a folder, not "
                            + element.typeName()
                            + ".");
            return Optional.empty();
        }
        String text = name.text();
        if (!text.matches(NAME)) {
            problems.structure(
                    name.place(),
                    "\"%s\" is no lesson's folder: use small letters, digits and hyphens."
                            .formatted(text));
            return Optional.empty();
        }
        if (!seen.add(idOf(text))) {
            return refuse(name, "The lesson \"%s\" is listed twice: remove one.");
        }
        Path path = directory.resolve(text);
        if (isFile(text) && !Files.isRegularFile(path)) {
            return refuse(
                    name,
                    "There is no file \"%s\" beside course.json: create it or correct the name.");
        }
        if (!isFile(text) && !Files.isDirectory(path)) {
            return refuse(
                    name,
                    "There is no folder \"%s\" beside course.json: create it or correct the name.");
        }
        return Optional.of(text);
    }

    private Optional<String> refuse(Json.Str name, String message) {
        problems.add(name.place(), message.formatted(name.text()));
        return Optional.empty();
    }

    /** Whether a lesson of this name is one file, and not a folder. */
    static boolean isFile(String name) {
        return name.endsWith(".json");
    }

    /** The id of the lesson that has this name. */
    static String idOf(String name) {
        return isFile(name) ? name.substring(0, name.length() - ".json".length()) : name;
    }
}
