package dev.asyncworkbook.grader.expect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asyncworkbook.grader.TraceBuilder;
import dev.asyncworkbook.grader.json.Json;
import dev.asyncworkbook.grader.json.JsonDocument;
import dev.asyncworkbook.grader.json.Problem;
import dev.asyncworkbook.grader.json.Problems;

import java.util.List;
import java.util.Optional;

/** Reads expectations as lessons write them, with ' for ", and judges traces by them. */
final class Judge {

    private Judge() {}

    static Outcome judge(String expectation, TraceBuilder trace) {
        return read(expectation).judge(new Observation(trace.build()));
    }

    /** An expectation without a problem. */
    static Expectation read(String expectation) {
        Problems problems = new Problems();
        Optional<Expectation> read =
                new ExpectationReader(problems).read(json(expectation, problems));
        assertThat(problems.found()).isEmpty();
        return read.orElseThrow();
    }

    static Outcome.Fails failure(String expectation, TraceBuilder trace) {
        Outcome outcome = judge(expectation, trace);
        assertThat(outcome).isInstanceOf(Outcome.Fails.class);
        return (Outcome.Fails) outcome;
    }

    static void holds(String expectation, TraceBuilder trace) {
        assertThat(judge(expectation, trace)).isEqualTo(Outcome.HOLDS);
    }

    /** The messages of what is wrong with an expectation. */
    static List<String> problems(String expectation) {
        Problems problems = new Problems();
        Json value = json(expectation, problems);
        Object _ = new ExpectationReader(problems).read(value);
        return problems.found().stream().map(Problem::message).toList();
    }

    private static Json json(String text, Problems problems) {
        return JsonDocument.parse(text.replace('\'', '"'), problems).orElseThrow();
    }
}
