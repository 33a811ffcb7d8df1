package dev.asyncworkbook.grader.lint;

import dev.asyncworkbook.grader.course.Shape;
import dev.asyncworkbook.grader.json.Json;
import dev.asyncworkbook.grader.manuscript.Chapter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a manifest says and its translation does not. */
final class Untranslated {

    /**
     * A text that is missing, or a part with all of its texts.
     *
     * @param where the place in the translation where it should be
     * @param message what is missing, and what to do
     */
    record Gap(Json where, String message) {}

    private final List<Gap> gaps = new ArrayList<>();

    private Untranslated() {}

    /** All that is missing, in the order of the original. */
    static List<Gap> in(Json original, Json translation, Shape shape) {
        Untranslated untranslated = new Untranslated();
        untranslated.compare(original, translation, shape);
        return List.copyOf(untranslated.gaps);
    }

    private void compare(Json original, Json translation, Shape shape) {
        for (String key : texts(shape)) {
            if (original.member(key).isPresent() && translation.member(key).isEmpty()) {
                missing(translation, "\"%s\" is not translated: write it.".formatted(key));
            }
        }
        shape.parts().forEach((key, part) -> compare(original, translation, key, part));
    }

    private void compare(Json original, Json translation, String key, Shape.Part part) {
        switch (part.by()) {
            case KEY -> theOnly(original, translation, key, part.shape());
            case PLACE -> byPlace(original, translation, key, part.shape());
            case ID, NAME -> byName(original, translation, key, part);
        }
    }

    private void theOnly(Json original, Json translation, String key, Shape shape) {
        Optional<Json> wanted = original.member(key).filter(it -> hasTexts(it, shape));
        if (wanted.isEmpty()) {
            return;
        }
        translation
                .member(key)
                .ifPresentOrElse(
                        it -> compare(wanted.get(), it, shape),
                        () ->
                                missing(
                                        translation,
                                        "\"%s\" is not translated: write its texts."
                                                .formatted(key)));
    }

    private void byPlace(Json original, Json translation, String key, Shape shape) {
        List<Json.Obj> wanted = Chapter.objects(original, key);
        List<Json.Obj> given = Chapter.objects(translation, key);
        if (given.size() < wanted.size() && wanted.stream().anyMatch(it -> hasTexts(it, shape))) {
            missing(
                    translation,
                    "\"%s\" has %d here, but %d in the original: translate each."
                            .formatted(key, given.size(), wanted.size()));
        }
        for (int i = 0; i < Math.min(given.size(), wanted.size()); i++) {
            compare(wanted.get(i), given.get(i), shape);
        }
    }

    private void byName(Json original, Json translation, String key, Shape.Part part) {
        List<Json.Obj> given = Chapter.objects(translation, key);
        for (Json.Obj each : Chapter.objects(original, key)) {
            if (hasTexts(each, part.shape())) {
                String name = Chapter.string(each, part.by().key());
                given.stream()
                        .filter(it -> Chapter.string(it, part.by().key()).equals(name))
                        .findFirst()
                        .ifPresentOrElse(
                                it -> compare(each, it, part.shape()),
                                () ->
                                        missing(
                                                translation,
                                                "\"%s\" lacks \"%s\", which the original has: translate it."
                                                        .formatted(key, name)));
            }
        }
    }

    private static List<String> texts(Shape shape) {
        return Stream.concat(shape.texts().stream(), shape.lists().stream()).toList();
    }

    /** Whether there is anything to translate in a part of the original. */
    private static boolean hasTexts(Json original, Shape shape) {
        return texts(shape).stream().anyMatch(key -> original.member(key).isPresent())
                || shape.parts().entrySet().stream()
                        .anyMatch(it -> hasTexts(original, it.getKey(), it.getValue()));
    }

    private static boolean hasTexts(Json original, String key, Shape.Part part) {
        return part.by() == Shape.By.KEY
                ? original.member(key).filter(it -> hasTexts(it, part.shape())).isPresent()
                : Chapter.objects(original, key).stream()
                        .anyMatch(it -> hasTexts(it, part.shape()));
    }

    private void missing(Json where, String message) {
        gaps.add(new Gap(where, message));
    }
}
