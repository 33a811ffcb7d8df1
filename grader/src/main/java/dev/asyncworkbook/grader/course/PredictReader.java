package dev.asyncworkbook.grader.course;

import dev.asyncworkbook.grader.json.Fields;
import dev.asyncworkbook.grader.json.Json;

import java.util.List;

/** Reads one prediction. */
final class PredictReader {

    private static final List<String> KEYS =
            TermsReader.keys(
                    "id",
                    "kind",
                    "title",
                    "prompt",
                    "code",
                    "offers",
                    "mistakes",
                    "after",
                    "runtime",
                    "world");

    private final Reading reading;

    PredictReader(Reading reading) {
        this.reading = reading;
    }

    /** The prediction, whose id must not be among those that are taken. */
    Predict read(Json value, Ids ids) {
        Fields fields = Fields.of(value, "a prediction", KEYS, reading.problems());
        return new Predict(
                reading.lesson(),
                ids.read(fields),
                fields.string("title"),
                reading.texts().required(fields, "prompt"),
                reading.texts().required(fields, "code"),
                fields.strings("offers"),
                fields.list("mistakes").stream().map(this::mistake).toList(),
                reading.texts().required(fields, "after"),
                reading.budget(fields),
                reading.world(fields),
                new TermsReader(reading.problems()).read(fields));
    }

    private Predict.Mistake mistake(Json value) {
        Fields fields = Fields.of(value, "a mistake", List.of("order", "say"), reading.problems());
        fields.requiredList("order");
        return new Predict.Mistake(
                fields.strings("order"), reading.texts().required(fields, "say"));
    }
}
