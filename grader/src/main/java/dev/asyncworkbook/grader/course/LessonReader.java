package dev.asyncworkbook.grader.course;

import dev.asyncworkbook.grader.json.Fields;
import dev.asyncworkbook.grader.json.Json;
import dev.asyncworkbook.grader.json.Problems;

import java.nio.file.Path;
import java.util.List;

/** Reads one lesson. */
final class LessonReader {

    private static final List<String> KEYS =
            List.of(
                    "$schema",
                    "formatVersion",
                    "id",
                    "title",
                    "summary",
                    "status",
                    "objectives",
                    "outOfScope",
                    "concepts",
                    "prerequisites",
                    "estimatedMinutes",
                    "opening",
                    "closing",
                    "runtime",
                    "steps");
    private static final int MOST_MINUTES = 10_000;

    private final String name;
    private final String known;
    private final Problems problems;
    private final TextReader texts;

    /**
     * Reads what is wrong into {@code problems}.
     *
     * @param folder where the files are that it names
     * @param name the name of its folder, or of its file without the ending, which is its id
     * @param known the id by which it is known to learners
     */
    LessonReader(Path folder, String name, String known, Problems problems) {
        this.name = name;
        this.known = known;
        this.problems = problems;
        this.texts = new TextReader(folder, problems);
    }

    Lesson read(Json document) {
        Fields fields = Fields.of(document, "a lesson", KEYS, problems);
        Manifest.requireVersion(fields);
        fields.optionalString("$schema");
        String id = new Ids(problems).read(fields);
        if (!id.isBlank() && !id.equals(name)) {
            problems.add(
                    fields.placeOf("id"),
                    "\"id\" is \"%s\", but the lesson's folder is \"%s\": they must be the same."
                            .formatted(id, name));
        }
        StepReader steps = new StepReader(new Reading(known, texts, budget(fields), problems));
        return new Lesson(
                known,
                fields.string("title"),
                texts.required(fields, "summary"),
                fields.word("status", Lesson.Status.labels(), Lesson.Status::ofLabel)
                        .orElse(Lesson.Status.ACTIVE),
                outline(fields),
                texts.optional(fields, "opening"),
                texts.optional(fields, "closing"),
                fields.requiredList("steps").stream()
                        .<Step>flatMap(value -> steps.read(value).stream())
                        .toList());
    }

    private Budget budget(Fields fields) {
        return fields.value("runtime")
                .map(it -> new BudgetReader(Budget.DEFAULT, problems).read(it))
                .orElse(Budget.DEFAULT);
    }

    private static Lesson.Outline outline(Fields fields) {
        return new Lesson.Outline(
                fields.strings("objectives"),
                fields.strings("outOfScope"),
                fields.strings("concepts"),
                fields.strings("prerequisites"),
                fields.integer("estimatedMinutes", 1, MOST_MINUTES));
    }
}
