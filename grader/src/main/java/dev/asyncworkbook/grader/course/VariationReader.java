package dev.asyncworkbook.grader.course;

import dev.asyncworkbook.grader.expect.Expectation;
import dev.asyncworkbook.grader.expect.ExpectationReader;
import dev.asyncworkbook.grader.expect.OutcomeSet;
import dev.asyncworkbook.grader.json.Fields;
import dev.asyncworkbook.grader.json.Json;
import dev.asyncworkbook.grader.json.Place;
import dev.asyncworkbook.grader.json.Problems;
import dev.asyncworkbook.grader.json.Suggestions;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the other data with which an answer must be right as well. */
final class VariationReader {

    private static final String NAME = "[\\p{L}_$][\\p{L}\\p{N}_$]*";

    private final Problems problems;
    private final List<Check> checks;
    private final List<String> known;
    private final Set<String> names = new HashSet<>();

    /**
     * Reads variations of what these checks expect.
     *
     * @param known the ids of all checks, also of those that have problems
     */
    VariationReader(Reading reading, List<Check> checks, List<String> known) {
        this.problems = reading.problems();
        this.checks = checks;
        this.known = known;
    }

    Variation read(Json value) {
        Fields fields =
                Fields.of(value, "a variation", List.of("name", "constants", "expect"), problems);
        String name = fields.string("name");
        if (!name.isBlank() && !names.add(name)) {
            problems.add(
                    fields.placeOf("name"),
                    "\"name\" is \"%s\", like another variation's: names must differ."
                            .formatted(name));
        }
        return new Variation(name, constants(fields), expect(fields));
    }

    private Map<String, String> constants(Fields fields) {
        fields.required("constants");
        List<Json.Member> members = fields.members("constants");
        if (fields.value("constants").orElse(null) instanceof Json.Obj && members.isEmpty()) {
            problems.structure(
                    fields.placeOf("constants"), "\"constants\" is empty: give at least one.");
        }
        for (Json.Member member : members) {
            if (!member.name().matches(NAME)) {
                problems.structure(
                        member.place(),
                        "\"%s\" is not the name of a constant: write it as the starter does."
                                .formatted(member.name()));
            }
        }
        return fields.stringMap("constants");
    }

    private Map<String, Expectation> expect(Fields fields) {
        Map<String, Expectation> expect = new LinkedHashMap<>();
        for (Json.Member member : fields.members("expect")) {
            requireCheck(member.name(), member.place());
            new ExpectationReader(problems)
                    .read(member.value())
                    .ifPresent(read -> {
                        requireKind(member.name(), read, member.value().place());
                        expect.put(member.name(), read);
                    });
        }
        return expect;
    }

    private void requireCheck(String id, Place place) {
        if (!known.contains(id)) {
            problems.add(
                    place,
                    "\"expect\" names \"%s\", which is no check of this exercise.%s"
                            .formatted(id, Suggestions.didYouMean(id, known)));
        }
    }

    /** A set of outcomes can stand only for another one. */
    private void requireKind(String id, Expectation read, Place place) {
        Optional<Check> check = checks.stream().filter(it -> it.id().equals(id)).findFirst();
        boolean ofOutcomes = read instanceof OutcomeSet;
        if (check.isPresent() && ofOutcomes != (check.get().quantifier() == Quantifier.OUTCOMES)) {
            problems.add(
                    place,
                    "The check \"%s\" has the quantifier \"%s\", which %s the clause \"outcomes\"."
                            .formatted(
                                    id,
                                    check.get().quantifier().label(),
                                    ofOutcomes ? "cannot have" : "needs"));
        }
    }
}
