package dev.asyncworkbook.grader.course;

import dev.asyncworkbook.grader.expect.Expectation;
import dev.asyncworkbook.grader.expect.ExpectationReader;
import dev.asyncworkbook.grader.expect.OutcomeSet;
import dev.asyncworkbook.grader.json.Fields;
import dev.asyncworkbook.grader.json.Json;
import dev.asyncworkbook.grader.json.Problems;
import dev.asyncworkbook.grader.json.Suggestions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the checks of one exercise. */
final class CheckReader {

    private static final List<String> KEYS =
            List.of(
                    "id",
                    "quantifier",
                    "expect",
                    "message",
                    "help",
                    "dependsOn",
                    "weight",
                    "informative");

    /** The most that a weight or a number of points can be. */
    static final int MOST_POINTS = 1_000;

    private final Problems problems;
    private final TextReader texts;
    private final ExpectationReader expectations;
    private final Ids ids;

    /** The ids of the checks that were read, also of those that have problems. */
    private final List<String> known = new ArrayList<>();

    /** The ids must differ from those that {@code ids} has seen. */
    CheckReader(Reading reading, Ids ids) {
        this.problems = reading.problems();
        this.texts = reading.texts();
        this.expectations = new ExpectationReader(problems);
        this.ids = ids;
    }

    List<Check> read(List<Json> values) {
        return values.stream().flatMap(value -> read(value).stream()).toList();
    }

    /** The ids of all checks that were read. */
    List<String> known() {
        return List.copyOf(known);
    }

    private Optional<Check> read(Json value) {
        Fields fields = Fields.of(value, "a check", KEYS, problems);
        String id = ids.read(fields);
        List<String> dependsOn = dependsOn(fields);
        known.add(id);
        fields.required("quantifier");
        Optional<Quantifier> quantifier =
                fields.word("quantifier", Quantifier.labels(), Quantifier::ofLabel);
        String message = texts.required(fields, "message");
        String help = texts.required(fields, "help");
        int weight = fields.integer("weight", 0, MOST_POINTS).orElse(1);
        boolean informative = fields.flag("informative");
        Optional<Expectation> expectation = fields.required("expect").flatMap(expectations::read);
        expectation.ifPresent(it -> checkQuantifier(fields, quantifier, it));
        return expectation.map(expect ->
                new Check(
                        id,
                        quantifier.orElse(Quantifier.ALL),
                        expect,
                        message,
                        help,
                        dependsOn,
                        weight,
                        informative));
    }

    /** A set of outcomes is one of all schedules; everything else is of single ones. */
    private void checkQuantifier(
            Fields fields, Optional<Quantifier> quantifier, Expectation expect) {
        if (quantifier.isEmpty()) {
            return;
        }
        boolean ofOutcomes = quantifier.get() == Quantifier.OUTCOMES;
        if (ofOutcomes && !(expect instanceof OutcomeSet)) {
            problems.add(
                    fields.placeOf("expect"),
                    "The quantifier \"outcomes\" needs the clause \"outcomes\": write it, or another quantifier.");
        } else if (!ofOutcomes && expect instanceof OutcomeSet) {
            problems.add(
                    fields.placeOf("quantifier"),
                    "The clause \"outcomes\" speaks of all schedules at once: write \"quantifier\": \"outcomes\".");
        }
    }

    /** The checks it depends on, which must come before it: so there can be no circle. */
    private List<String> dependsOn(Fields fields) {
        List<String> dependsOn = fields.strings("dependsOn");
        for (String id : dependsOn) {
            if (!id.isBlank() && !known.contains(id)) {
                problems.add(
                        fields.placeOf("dependsOn"),
                        "\"dependsOn\" names \"%s\", which is no earlier check of this exercise.%s"
                                .formatted(id, Suggestions.didYouMean(id, known)));
            }
        }
        return dependsOn;
    }
}
