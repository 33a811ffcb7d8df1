package dev.asyncworkbook.grader.course;

import dev.asyncworkbook.grader.json.Fields;
import dev.asyncworkbook.grader.json.Json;
import dev.asyncworkbook.grader.json.Problems;

import java.util.List;
import java.util.Optional;

/** Reads one step of any kind. */
final class StepReader {

    private static final List<String> KINDS =
            List.of("text", "demo", "predict", "choice", "exercise", "sabotage");

    private final Reading reading;
    private final Problems problems;

    /** The ids of the steps that were read. */
    private final Ids ids;

    StepReader(Reading reading) {
        this.reading = reading;
        this.problems = reading.problems();
        this.ids = new Ids(problems);
    }

    /** The step; empty only if there is a problem. */
    Optional<? extends Step> read(Json value) {
        return switch (kind(value).orElse("")) {
            case "text" -> Optional.of(text(value));
            case "demo" -> Optional.of(demo(value));
            case "predict" -> Optional.of(new PredictReader(reading).read(value, ids));
            case "choice" -> Optional.of(new ChoiceReader(reading).read(value, ids));
            case "exercise" -> Optional.of(new ExerciseReader(reading).read(value, ids));
            case "sabotage" -> new SabotageReader(reading).read(value, ids);
            default -> Optional.empty();
        };
    }

    private TextStep text(Json value) {
        Fields fields =
                Fields.of(value, "a text step", List.of("id", "kind", "title", "text"), problems);
        return new TextStep(
                ids.read(fields), fields.string("title"), reading.texts().required(fields, "text"));
    }

    private Demo demo(Json value) {
        Fields fields =
                Fields.of(
                        value,
                        "a demo",
                        List.of("id", "kind", "title", "text", "code", "after", "runtime", "world"),
                        problems);
        return new Demo(
                ids.read(fields),
                fields.string("title"),
                reading.texts().required(fields, "text"),
                reading.texts().required(fields, "code"),
                reading.texts().optional(fields, "after"),
                reading.budget(fields),
                reading.world(fields));
    }

    private Optional<String> kind(Json value) {
        if (!(value instanceof Json.Obj)) {
            Fields.of(value, "a step", List.of(), problems);
            return Optional.empty();
        }
        Optional<Json> kind = value.member("kind");
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
        problems.structure(kind.map(Json::place).orElse(value.place()), message);
        return Optional.empty();
    }
}
