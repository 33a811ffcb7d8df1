package dev.asyncworkbook.grader.course;

import dev.asyncworkbook.grader.expect.Expectation;
import dev.asyncworkbook.grader.expect.ExpectationReader;
import dev.asyncworkbook.grader.expect.OutcomeSet;
import dev.asyncworkbook.grader.json.Fields;
import dev.asyncworkbook.grader.json.Json;
import dev.asyncworkbook.runner.ReplayToken;

import java.util.List;
import java.util.Optional;

/** Reads one program to break. */
final class SabotageReader {

    private static final List<String> KEYS =
            TermsReader.keys(
                    "id",
                    "kind",
                    "title",
                    "prompt",
                    "code",
                    "claim",
                    "message",
                    "solutions",
                    "wrongAnswers",
                    "hints",
                    "after",
                    "runtime",
                    "world");

    private final Reading reading;

    SabotageReader(Reading reading) {
        this.reading = reading;
    }

    /** The step, whose id must not be among those that are taken; empty without a claim. */
    Optional<Sabotage> read(Json value, Ids ids) {
        Fields fields = Fields.of(value, "a sabotage", KEYS, reading.problems());
        String id = ids.read(fields);
        String title = fields.string("title");
        String prompt = reading.texts().required(fields, "prompt");
        String code = reading.texts().required(fields, "code");
        Optional<Expectation> claim = claim(fields);
        String message = reading.texts().required(fields, "message");
        List<Sabotage.TokenAnswer> solutions =
                fields.requiredList("solutions").stream().map(this::solution).toList();
        List<Sabotage.WrongToken> wrong =
                fields.list("wrongAnswers").stream().map(this::wrongAnswer).toList();
        List<String> hints = reading.hints(fields);
        String after = reading.texts().required(fields, "after");
        Budget budget = reading.budget(fields);
        World world = reading.world(fields);
        Terms terms = new TermsReader(reading.problems()).read(fields);
        return claim.map(it ->
                new Sabotage(
                        reading.lesson(),
                        id,
                        title,
                        prompt,
                        code,
                        it,
                        message,
                        solutions,
                        wrong,
                        hints,
                        after,
                        budget,
                        world,
                        terms));
    }

    private Optional<Expectation> claim(Fields fields) {
        Optional<Expectation> claim =
                fields.required("claim").flatMap(new ExpectationReader(reading.problems())::read);
        if (claim.isPresent() && claim.get() instanceof OutcomeSet) {
            reading.problems()
                    .add(
                            fields.placeOf("claim"),
                            "The clause \"outcomes\" speaks of all schedules, but a token is one: write another clause.");
        }
        return claim;
    }

    private Sabotage.TokenAnswer solution(Json value) {
        Fields fields =
                Fields.of(value, "a solution", List.of("name", "token"), reading.problems());
        String name = fields.string("name");
        String token = fields.string("token");
        if (!token.isBlank() && ReplayToken.parse(token).isEmpty()) {
            reading.problems()
                    .add(
                            fields.placeOf("token"),
                            "\"%s\" is not a replay token: 'workbook explore' shows those of the code."
                                    .formatted(token));
        }
        return new Sabotage.TokenAnswer(name, token);
    }

    private Sabotage.WrongToken wrongAnswer(Json value) {
        Fields fields =
                Fields.of(
                        value,
                        "a wrong answer",
                        List.of("name", "token", "messageContains"),
                        reading.problems());
        return new Sabotage.WrongToken(
                fields.string("name"), fields.string("token"), fields.string("messageContains"));
    }
}
