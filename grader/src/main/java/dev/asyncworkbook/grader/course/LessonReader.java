package dev.asyncworkbook.grader.course;

import dev.asyncworkbook.grader.json.Fields;
import dev.asyncworkbook.grader.json.Json;
import dev.asyncworkbook.grader.json.Problems;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Reads one lesson. */
final class LessonReader {

    private static final List<String> KEYS =
            List.of("formatVersion", "id", "title", "summary", "objectives", "steps");
    private static final List<String> KINDS = List.of("text", "exercise");

    private final Path folder;
    private final String folderName;
    private final Problems problems;
    private final TextReader texts;

    LessonReader(Path folder, String folderName, Problems problems) {
        this.folder = folder;
        this.folderName = folderName;
        this.problems = problems;
        this.texts = new TextReader(folder, problems);
    }

    Lesson read(Json document) {
        Fields fields = Fields.of(document, "a lesson", KEYS, problems);
        Manifest.requireVersion(fields);
        String id = new Ids(problems).read(fields);
        if (!id.isBlank() && !id.equals(folderName)) {
            problems.add(
                    fields.placeOf("id"),
                    "\"id\" is \"%s\", but the lesson's folder is \"%s\": they must be the same."
                            .formatted(id, folder.getFileName()));
        }
        Ids stepIds = new Ids(problems);
        return new Lesson(
                id,
                fields.string("title"),
                texts.required(fields, "summary"),
                fields.strings("objectives"),
                fields.requiredList("steps").stream()
                        .flatMap(value -> step(value, id, stepIds).stream())
                        .toList());
    }

    private Optional<Step> step(Json value, String lesson, Ids ids) {
        Optional<String> kind = kind(value);
        if (kind.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                kind.get().equals("text")
                        ? textStep(value, ids)
                        : new ExerciseReader(lesson, texts, problems).read(value, ids));
    }

    private TextStep textStep(Json value, Ids ids) {
        Fields fields =
                Fields.of(value, "a step", List.of("id", "kind", "title", "text"), problems);
        return new TextStep(
                ids.read(fields), fields.string("title"), texts.required(fields, "text"));
    }

    private Optional<String> kind(Json value) {
        if (!(value instanceof Json.Obj object)) {
            Fields.of(value, "a step", List.of(), problems);
            return Optional.empty();
        }
        Optional<Json> kind =
                object.members().stream()
                        .filter(member -> member.name().equals("kind"))
                        .map(Json.Member::value)
                        .findFirst();
        if (kind.isPresent()
                && kind.get() instanceof Json.Str word
                && KINDS.contains(word.text())) {
            return Optional.of(word.text());
        }
        String message =
                switch (kind.orElse(null)) {
                    case Json.Str word -> Fields.notOneOf("kind", word.text(), KINDS);
                    case null, default ->
                            "\"kind\" is missing or no string: a step needs one of "
                                    + Fields.quoted(KINDS)
                                    + ".";
                };
        problems.add(kind.map(Json::place).orElse(value.place()), message);
        return Optional.empty();
    }
}
