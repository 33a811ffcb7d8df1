package dev.asyncworkbook.grader.course;

import dev.asyncworkbook.grader.json.Fields;
import dev.asyncworkbook.grader.json.Json;
import dev.asyncworkbook.grader.json.Problems;

import java.util.List;
import java.util.stream.Stream;

/** Reads what a graded step is worth and when its solution is shown. */
final class TermsReader {

    private static final List<String> KEYS = List.of("solutionPolicy", "points", "skippable");
    private static final int MOST_ATTEMPTS = 1_000;

    private final Problems problems;

    TermsReader(Problems problems) {
        this.problems = problems;
    }

    /** The keys of a graded step: its own, and those that are read here. */
    static List<String> keys(String... own) {
        return Stream.concat(Stream.of(own), KEYS.stream()).toList();
    }

    Terms read(Fields step) {
        return new Terms(
                step.value("solutionPolicy").map(this::policy).orElse(SolutionPolicy.DEFAULT),
                step.integer("points", 0, CheckReader.MOST_POINTS).orElse(1),
                step.flag("skippable", true));
    }

    private SolutionPolicy policy(Json value) {
        Fields fields =
                Fields.of(
                        value, "a solution policy", List.of("reveal", "orAfterAttempts"), problems);
        SolutionPolicy.Reveal reveal =
                fields.word(
                                "reveal",
                                SolutionPolicy.Reveal.labels(),
                                SolutionPolicy.Reveal::ofLabel)
                        .orElse(SolutionPolicy.Reveal.AFTER_PASS);
        if (reveal != SolutionPolicy.Reveal.AFTER_PASS && fields.has("orAfterAttempts")) {
            problems.add(
                    fields.placeOf("orAfterAttempts"),
                    "\"orAfterAttempts\" changes nothing where \"reveal\" is \"%s\": remove it, or write \"afterPass\"."
                            .formatted(reveal.label()));
        }
        return new SolutionPolicy(reveal, fields.integer("orAfterAttempts", 1, MOST_ATTEMPTS));
    }
}
