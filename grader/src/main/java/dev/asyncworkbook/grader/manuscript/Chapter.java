package dev.asyncworkbook.grader.manuscript;

import dev.asyncworkbook.grader.finding.Finding.Spot;
import dev.asyncworkbook.grader.json.Json;
import dev.asyncworkbook.grader.json.JsonDocument;
import dev.asyncworkbook.grader.json.Place;
import dev.asyncworkbook.grader.json.Problems;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One manifest: that of the course, or of a lesson.
 *
 * @param name the lesson's id; for the course's own manifest empty
 * @param file where it is
 * @param folder from where it names other files
 * @param root what it says
 */
public record Chapter(String name, Path file, Path folder, Json root) {

    /** The manifest in this file, if it can be read and is JSON. */
    public static Optional<Chapter> read(String name, Path file, Path folder) {
        if (!Files.isRegularFile(file)) {
            return Optional.empty(); // of a pipe there may be no end
        }
        try {
            return JsonDocument.parse(Files.readString(file), new Problems())
                    .map(root -> new Chapter(name, file, folder, root));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /**
     * The translation of it, if it is there, can be read and is JSON.
     *
     * @param folder the folder of the translation
     * @param course the folder of the course
     */
    public Optional<Chapter> translatedIn(Path folder, Path course) {
        Path translated = folder.resolve(course.relativize(file));
        return read(name, translated, translated.resolveSibling(""));
    }

    /** The objects that describe its steps. */
    public List<Json.Obj> steps() {
        return objects(root, "steps");
    }

    /** The object that describes the step with this id. */
    public Optional<Json.Obj> step(String id) {
        return steps().stream().filter(step -> string(step, "id").equals(id)).findFirst();
    }

    /** Where a value stands. */
    public Spot spot(Json value) {
        return spot(value.place());
    }

    /** A place in this file. */
    public Spot spot(Place place) {
        return new Spot(file, place.line(), place.column(), place.pointer());
    }

    /** Where the step with this id stands; the whole file if there is none. */
    public Spot spotOfStep(String id) {
        return step(id).map(this::spot).orElse(Spot.of(file));
    }

    /**
     * Where the object stands that is called so in a list of a step; the step if there is none.
     *
     * @param list such as {@code wrongAnswers}
     * @param key the key of its name, such as {@code name} or {@code id}
     */
    public Spot spotIn(String step, String list, String key, String name) {
        return step(step).stream()
                .flatMap(it -> objects(it, list).stream())
                .filter(it -> string(it, key).equals(name))
                .findFirst()
                .map(this::spot)
                .orElse(spotOfStep(step));
    }

    /** Where the check or the rule of a step stands that has this id; the step if there is none. */
    public Spot spotOfCheck(String step, String id) {
        List<Json.Obj> known = new ArrayList<>();
        step(step)
                .ifPresent(it -> {
                    known.addAll(objects(it, "checks"));
                    it.member("rules")
                            .ifPresent(rules -> {
                                known.addAll(objects(rules, "require"));
                                known.addAll(objects(rules, "forbid"));
                            });
                });
        return known.stream()
                .filter(it -> string(it, "id").equals(id))
                .findFirst()
                .map(this::spot)
                .orElse(spotOfStep(step));
    }

    /** The value of a key of a step; the step if there is none. */
    public Spot spotOf(String step, String key) {
        return step(step).flatMap(it -> it.member(key)).map(this::spot).orElse(spotOfStep(step));
    }

    /** The string of a key; empty if there is none. */
    public static String string(Json value, String key) {
        return value.member(key).orElse(null) instanceof Json.Str string ? string.text() : "";
    }

    /** The objects in the array of a key. */
    public static List<Json.Obj> objects(Json value, String key) {
        return value.member(key).orElse(null) instanceof Json.Arr array
                ? array.elements().stream()
                        .filter(Json.Obj.class::isInstance)
                        .map(Json.Obj.class::cast)
                        .toList()
                : List.of();
    }

    /** The strings in the array of a key. */
    public static List<Json.Str> strings(Json value, String key) {
        return value.member(key).orElse(null) instanceof Json.Arr array
                ? array.elements().stream()
                        .filter(Json.Str.class::isInstance)
                        .map(Json.Str.class::cast)
                        .toList()
                : List.of();
    }
}
