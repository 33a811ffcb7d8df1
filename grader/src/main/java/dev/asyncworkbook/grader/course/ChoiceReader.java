package dev.asyncworkbook.grader.course;

import dev.asyncworkbook.grader.json.Fields;
import dev.asyncworkbook.grader.json.Json;

import java.util.List;

/** Reads one choice. */
final class ChoiceReader {

    private static final List<String> KEYS =
            TermsReader.keys("id", "kind", "title", "prompt", "options", "after");
    private static final int MOST_OPTIONS = 26;

    private final Reading reading;

    ChoiceReader(Reading reading) {
        this.reading = reading;
    }

    /** The choice, whose id must not be among those that are taken. */
    Choice read(Json value, Ids ids) {
        Fields fields = Fields.of(value, "a choice", KEYS, reading.problems());
        return new Choice(
                reading.lesson(),
                ids.read(fields),
                fields.string("title"),
                reading.texts().required(fields, "prompt"),
                options(fields),
                reading.texts().required(fields, "after"),
                new TermsReader(reading.problems()).read(fields));
    }

    private List<Choice.Option> options(Fields fields) {
        Ids ids = new Ids(reading.problems());
        List<Json> values = fields.requiredList("options");
        List<Choice.Option> options = values.stream().map(value -> option(value, ids)).toList();
        if (options.size() == 1 || options.size() > MOST_OPTIONS) {
            reading.problems()
                    .structure(
                            fields.placeOf("options"),
                            "\"options\" must have from 2 to 26 elements, not "
                                    + options.size()
                                    + ".");
        } else if (!options.isEmpty() && options.stream().noneMatch(Choice.Option::right)) {
            reading.problems()
                    .add(
                            fields.placeOf("options"),
                            "No option is right: write \"right\": true in at least one.");
        }
        return options;
    }

    private Choice.Option option(Json value, Ids ids) {
        Fields fields =
                Fields.of(
                        value,
                        "an option",
                        List.of("id", "text", "right", "say"),
                        reading.problems());
        return new Choice.Option(
                ids.read(fields),
                reading.texts().required(fields, "text"),
                fields.flag("right"),
                reading.texts().required(fields, "say"));
    }
}
