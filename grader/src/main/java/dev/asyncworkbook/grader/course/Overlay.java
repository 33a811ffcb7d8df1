package dev.asyncworkbook.grader.course;

import dev.asyncworkbook.grader.json.Fields;
import dev.asyncworkbook.grader.json.Json;
import dev.asyncworkbook.grader.json.Problems;
import dev.asyncworkbook.grader.json.Suggestions;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The texts of one manifest in another language, laid over the original: what is not translated
 * stays as it is.
 */
final class Overlay {

    private static final List<String> ALWAYS = List.of("$schema", "formatVersion", "id");

    private final TextReader texts;
    private final Problems problems;

    /**
     * Reads what is wrong with the translation into {@code problems}.
     *
     * @param folder where the files are that it names
     */
    Overlay(Path folder, Problems problems) {
        this.texts = new TextReader(folder, problems);
        this.problems = problems;
    }

    /** The original with the texts of its translation. */
    Json over(Json original, Json translation, Shape shape) {
        Fields fields = Fields.of(translation, "a translation", shape.keys(ALWAYS), problems);
        Manifest.requireVersion(fields);
        return original instanceof Json.Obj object ? merged(object, fields, shape) : original;
    }

    private Json.Obj merged(Json.Obj original, Fields fields, Shape shape) {
        List<Json.Member> members = new ArrayList<>();
        for (Json.Member member : original.members()) {
            Json value =
                    fields.value(member.name())
                            .map(it -> merged(member, it, shape))
                            .orElse(member.value());
            members.add(new Json.Member(member.name(), member.place(), value));
        }
        return new Json.Obj(original.place(), members);
    }

    private Json merged(Json.Member original, Json translation, Shape shape) {
        String key = original.name();
        if (shape.texts().contains(key)) {
            return text(original.value(), translation, key);
        }
        if (shape.lists().contains(key)) {
            return list(original.value(), translation, key);
        }
        Shape.Part part = shape.parts().get(key);
        return part == null ? original.value() : part(original.value(), translation, key, part);
    }

    private Json text(Json original, Json translation, String key) {
        String text = texts.read(translation, key);
        return text.isBlank() ? original : new Json.Str(original.place(), text);
    }

    /** A single text stands for a list of one. */
    private Json list(Json original, Json translation, String key) {
        if (!(original instanceof Json.Arr wanted) || !(translation instanceof Json.Arr given)) {
            return text(original, translation, key);
        }
        if (given.elements().size() != wanted.elements().size()) {
            problems.add(
                    given.place(),
                    "%s has %d texts, but the original has %d: translate each of them."
                            .formatted(
                                    Fields.quote(key),
                                    given.elements().size(),
                                    wanted.elements().size()));
            return original;
        }
        List<Json> elements = new ArrayList<>();
        for (int i = 0; i < wanted.elements().size(); i++) {
            elements.add(text(wanted.elements().get(i), given.elements().get(i), key));
        }
        return new Json.Arr(original.place(), elements);
    }

    private Json part(Json original, Json translation, String key, Shape.Part part) {
        if (part.by() == Shape.By.KEY) {
            return original instanceof Json.Obj object
                    ? merged(object, fields(translation, part), part.shape())
                    : original;
        }
        if (!(original instanceof Json.Arr wanted) || !(translation instanceof Json.Arr given)) {
            problems.structure(translation.place(), Fields.quote(key) + " must be an array [...].");
            return original;
        }
        List<Json> elements = new ArrayList<>(wanted.elements());
        for (int i = 0; i < given.elements().size(); i++) {
            Fields fields = fields(given.elements().get(i), part);
            int index = part.by() == Shape.By.PLACE ? i : index(wanted, fields, key, part);
            if (index >= 0
                    && index < elements.size()
                    && elements.get(index) instanceof Json.Obj object) {
                elements.set(index, merged(object, fields, part.shape()));
            }
        }
        return new Json.Arr(original.place(), elements);
    }

    private Fields fields(Json translation, Shape.Part part) {
        List<String> always = part.by().key().isEmpty() ? List.of() : List.of(part.by().key());
        return Fields.of(translation, "a translation", part.shape().keys(always), problems);
    }

    /** The place of the part that a translation names, or -1 if there is none. */
    private int index(Json.Arr wanted, Fields translation, String key, Shape.Part part) {
        String name = translation.string(part.by().key());
        List<String> known =
                wanted.elements().stream()
                        .map(element -> nameOf(element, part.by().key()).orElse(""))
                        .toList();
        int index = known.indexOf(name);
        if (index < 0 && !name.isBlank()) {
            problems.add(
                    translation.placeOf(part.by().key()),
                    "%s of the original has nothing called \"%s\".%s"
                            .formatted(
                                    Fields.quote(key), name, Suggestions.didYouMean(name, known)));
        }
        return index;
    }

    private static Optional<String> nameOf(Json element, String key) {
        return element.member(key)
                .filter(Json.Str.class::isInstance)
                .map(value -> ((Json.Str) value).text());
    }
}
