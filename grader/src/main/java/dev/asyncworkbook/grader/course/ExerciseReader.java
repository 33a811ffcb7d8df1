package dev.asyncworkbook.grader.course;

import dev.asyncworkbook.grader.json.Fields;
import dev.asyncworkbook.grader.json.Json;
import dev.asyncworkbook.grader.json.Problems;
import dev.asyncworkbook.kernel.trace.DiagnosticCode;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads one exercise. */
final class ExerciseReader {

    private static final List<String> KEYS =
            TermsReader.keys(
                    "id",
                    "kind",
                    "title",
                    "prompt",
                    "starter",
                    "starterFailsWith",
                    "solutions",
                    "wrongAnswers",
                    "checks",
                    "rules",
                    "data",
                    "hints",
                    "after",
                    "runtime",
                    "world");

    private final Reading reading;
    private final TextReader texts;
    private final Problems problems;

    ExerciseReader(Reading reading) {
        this.reading = reading;
        this.texts = reading.texts();
        this.problems = reading.problems();
    }

    /** The exercise, whose id must not be among those that are taken. */
    Exercise read(Json value, Ids ids) {
        Fields fields = Fields.of(value, "an exercise", KEYS, problems);
        String id = ids.read(fields);
        Ids checkIds = new Ids(problems);
        if (fields.has("data")) {
            checkIds.reserve(Exercise.DATA);
        }
        CheckReader checkReader = new CheckReader(reading, checkIds);
        String title = fields.string("title");
        String prompt = texts.required(fields, "prompt");
        String starter = texts.required(fields, "starter");
        List<Check> checks = checkReader.read(fields.requiredList("checks"));
        RuleReader ruleReader = new RuleReader(reading, checkIds);
        Rules rules = fields.value("rules").map(ruleReader::read).orElse(Rules.NONE);
        VariationReader variations = new VariationReader(reading, checks, checkReader.known());
        List<String> known = new ArrayList<>(checkReader.known());
        known.addAll(ruleReader.known());
        if (fields.has("data")) {
            known.add(Exercise.DATA);
        }
        return new Exercise(
                reading.lesson(),
                id,
                title,
                prompt,
                starter,
                starterFailsWith(fields, known),
                fields.requiredList("solutions").stream().map(this::solution).toList(),
                wrongAnswers(fields, known),
                checks,
                rules,
                fields.list("data").stream().map(variations::read).toList(),
                reading.hints(fields),
                texts.required(fields, "after"),
                reading.budget(fields),
                reading.world(fields),
                new TermsReader(problems).read(fields));
    }

    private List<String> starterFailsWith(Fields fields, List<String> checks) {
        fields.requiredList("starterFailsWith");
        List<String> reasons = fields.strings("starterFailsWith");
        for (String reason : reasons) {
            if (!DiagnosticCode.codes().contains(reason)) {
                Ids.requireCheck(
                        reason,
                        "starterFailsWith",
                        checks,
                        fields.placeOf("starterFailsWith"),
                        problems);
            }
        }
        return reasons;
    }

    private Solution solution(Json value) {
        Fields fields = Fields.of(value, "a solution", List.of("name", "code"), problems);
        return new Solution(fields.string("name"), texts.required(fields, "code"));
    }

    private List<WrongAnswer> wrongAnswers(Fields fields, List<String> checks) {
        return fields.list("wrongAnswers").stream()
                .map(value -> wrongAnswer(value, checks))
                .toList();
    }

    private WrongAnswer wrongAnswer(Json value, List<String> checks) {
        Fields fields =
                Fields.of(
                        value,
                        "a wrong answer",
                        List.of(
                                "name",
                                "code",
                                "failsCheck",
                                "messageContains",
                                "diagnostic",
                                "says"),
                        problems);
        String name = fields.string("name");
        String code = texts.required(fields, "code");
        String failsCheck = fields.string("failsCheck");
        Ids.requireCheck(failsCheck, "failsCheck", checks, fields.placeOf("failsCheck"), problems);
        Optional<String> diagnostic =
                fields.word("diagnostic", DiagnosticCode.codes(), Optional::of);
        return new WrongAnswer(
                name, code, failsCheck, fields.string("messageContains"), diagnostic, says(fields));
    }

    /** One text, or a list of them; the list is of texts, not of the lines of one. */
    private List<String> says(Fields fields) {
        Optional<Json> value = fields.value("says");
        if (value.isPresent() && value.get() instanceof Json.Arr) {
            return fields.requiredList("says").stream().map(it -> texts.read(it, "says")).toList();
        }
        return value.map(it -> List.of(texts.read(it, "says"))).orElse(List.of());
    }
}
