package dev.asyncworkbook.grader.course;

import dev.asyncworkbook.grader.json.Fields;
import dev.asyncworkbook.grader.json.Json;
import dev.asyncworkbook.grader.json.Problems;
import dev.asyncworkbook.grader.json.Suggestions;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads one lesson's manifest. */
final class LessonReader {

    private static final List<String> KEYS =
            List.of(
                    "$schema",
                    "formatVersion",
                    "id",
                    "title",
                    "summary",
                    "objectives",
                    "steps");
    private static final List<String> TEXT_KEYS = List.of("id", "kind", "title", "text");
    private static final List<String> KINDS = List.of("text", "exercise");

    private final String folderName;
    private final TextReader texts;
    private final Problems problems;

    LessonReader(Path folder, String folderName, Problems problems) {
        this.folderName = folderName;
        this.texts = new TextReader(folder, problems);
        this.problems = problems;
    }

    /** The lesson; of use only if there were no problems. */
    Lesson read(Json manifest) {
        Fields fields = Fields.of(manifest, "a lesson", KEYS, problems);
        String id = fields.string("id");
        if (!id.isEmpty() && !id.equals(folderName)) {
            fields.value("id")
                    .ifPresent(
                            value ->
                                    problems.add(
                                            value.place(),
                                            "The id must be the name of the folder: expected "
                                                    + Fields.quote(folderName)
                                                    + ", found "
                                                    + Fields.quote(id)
                                                    + "."));
        }
        return new Lesson(
                id,
                fields.string("title"),
                fields.string("summary"),
                fields.strings("objectives"),
                steps(fields, id));
    }

    private List<Step> steps(Fields fields, String lesson) {
        List<Step> steps = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (Json value : fields.requiredList("steps")) {
            Optional<Step> step = step(value, lesson);
            step.filter(it -> !it.id().isEmpty() && !ids.add(it.id()))
                    .ifPresent(
                            it ->
                                    problems.add(
                                            value.place(),
                                            "The id "
                                                    + Fields.quote(it.id())
                                                    + " is taken by an earlier step: choose"
                                                    + " another."));
            step.ifPresent(steps::add);
        }
        return steps;
    }

    private Optional<Step> step(Json value, String lesson) {
        if (!(value instanceof Json.Obj object)) {
            problems.add(
                    value.place(), "Expected a step, as an object {...}, found " + value.typeName() + ".");
            return Optional.empty();
        }
        Optional<Json> kind =
                object.members().stream()
                        .filter(member -> member.name().equals("kind"))
                        .map(Json.Member::value)
                        .findFirst();
        if (kind.isEmpty()) {
            problems.add(value.place(), "\"kind\" is missing: a step is \"text\" or \"exercise\".");
            return Optional.empty();
        }
        return switch (kind.get()) {
            case Json.Str(_, String word) when word.equals("text") -> Optional.of(text(value));
            case Json.Str(_, String word) when word.equals("exercise") ->
                    Optional.of(new ExerciseReader(lesson, texts, problems).read(value));
            default -> unknownKind(kind.get());
        };
    }

    private Optional<Step> unknownKind(Json kind) {
        String given = kind instanceof Json.Str string ? string.text() : kind.typeName();
        String near = Suggestions.didYouMean(given, KINDS);
        problems.add(
                kind.place(),
                Fields.quote(given)
                        + " is no kind of step: it may be "
                        + Fields.quoted(KINDS)
                        + "."
                        + near);
        return Optional.empty();
    }

    private TextStep text(Json value) {
        Fields fields = Fields.of(value, "a text step", TEXT_KEYS, problems);
        return new TextStep(
                id(fields, problems), fields.string("title"), texts.required(fields, "text"));
    }

    /** The id of a step: part of a name that people type, so it is kept simple. */
    static String id(Fields fields, Problems problems) {
        String id = fields.string("id");
        if (!id.isEmpty() && !id.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
            fields.value("id")
                    .ifPresent(
                            value ->
                                    problems.add(
                                            value.place(),
                                            Fields.quote(id)
                                                    + " is no id: use lower-case letters, digits"
                                                    + " and single hyphens."));
        }
        return id;
    }
}
