package dev.asyncworkbook.grader.course;

import dev.asyncworkbook.grader.expect.Expectation;
import dev.asyncworkbook.grader.expect.ExpectationReader;
import dev.asyncworkbook.grader.json.Fields;
import dev.asyncworkbook.grader.json.Json;
import dev.asyncworkbook.grader.json.Problems;
import dev.asyncworkbook.grader.json.Suggestions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the checks of an exercise. */
final class CheckReader {

    private static final List<String> KEYS =
            List.of("id", "quantifier", "expect", "message", "help", "dependsOn");

    private final Problems problems;
    private final ExpectationReader expectations;

    CheckReader(Problems problems) {
        this.problems = problems;
        expectations = new ExpectationReader(problems);
    }

    List<Check> read(Fields exercise) {
        List<Check> checks = new ArrayList<>();
        for (Json value : exercise.requiredList("checks")) {
            List<String> earlier = checks.stream().map(Check::id).toList();
            check(value, earlier).ifPresent(checks::add);
        }
        return checks;
    }

    private Optional<Check> check(Json value, List<String> earlier) {
        Fields fields = Fields.of(value, "a check", KEYS, problems);
        String id = LessonReader.id(fields, problems);
        if (earlier.contains(id)) {
            problems.add(
                    fields.place(),
                    "The id " + Fields.quote(id) + " is taken by an earlier check: choose another.");
        }
        Optional<Quantifier> quantifier = quantifier(fields);
        Optional<Expectation> expect = fields.required("expect").flatMap(expectations::read);
        String message = fields.string("message");
        String help = fields.string("help");
        List<String> dependsOn = dependsOn(fields, earlier);
        if (expect.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new Check(
                        id,
                        quantifier.orElse(Quantifier.ALL),
                        expect.get(),
                        message,
                        help,
                        dependsOn));
    }

    private Optional<Quantifier> quantifier(Fields fields) {
        String label = fields.string("quantifier");
        Optional<Quantifier> quantifier = Quantifier.ofLabel(label);
        if (quantifier.isEmpty() && !label.isEmpty()) {
            String near = Suggestions.didYouMean(label, Quantifier.labels());
            fields.value("quantifier")
                    .ifPresent(
                            it ->
                                    problems.add(
                                            it.place(),
                                            Fields.quote(label)
                                                    + " is no quantifier: it may be "
                                                    + Fields.quoted(Quantifier.labels())
                                                    + "."
                                                    + near));
        }
        return quantifier;
    }

    private List<String> dependsOn(Fields fields, List<String> earlier) {
        List<Json> values = fields.list("dependsOn");
        List<String> names = fields.strings("dependsOn");
        for (int i = 0; i < names.size(); i++) {
            if (!earlier.contains(names.get(i)) && !names.get(i).isEmpty()) {
                problems.add(values.get(i).place(), noCheck(names.get(i), earlier));
            }
        }
        return names;
    }

    /** A name that is none of the checks that could be meant. */
    static String noCheck(String name, List<String> checks) {
        String near = Suggestions.didYouMean(name, checks);
        return Fields.quote(name)
                + " is no check that stands before this: "
                + (checks.isEmpty() ? "there is none." : "there are " + Fields.quoted(checks) + ".")
                + near;
    }
}
