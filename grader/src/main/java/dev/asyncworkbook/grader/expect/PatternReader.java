package dev.asyncworkbook.grader.expect;

import dev.asyncworkbook.grader.json.Fields;
import dev.asyncworkbook.grader.json.Json;
import dev.asyncworkbook.grader.json.Problems;
import dev.asyncworkbook.grader.json.Suggestions;
import dev.asyncworkbook.kernel.trace.EventKind;
import dev.asyncworkbook.kernel.trace.Subject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Reads the patterns of a clause, and refuses those that no event can ever match. */
final class PatternReader {

    private static final List<String> KEYS =
            List.of("event", "text", "startsWith", "task", "future", "object", "objectKind");

    private final Problems problems;

    PatternReader(Problems problems) {
        this.problems = problems;
    }

    /** The pattern that the value is; reports what is wrong with it. */
    Optional<Pattern> read(Json value) {
        Fields fields = Fields.of(value, "an event pattern", KEYS, problems);
        Optional<EventKind> kind = kind(fields);
        Optional<Subject.Kind> objectKind = objectKind(fields);
        Pattern pattern =
                new Pattern(
                        kind.orElse(EventKind.PRINT),
                        text(fields, "text"),
                        text(fields, "startsWith"),
                        conditions(fields, "task"),
                        conditions(fields, "future"),
                        conditions(fields, "object"),
                        objectKind);
        kind.ifPresent(known -> refuseImpossible(fields, known, objectKind));
        return kind.map(_ -> pattern);
    }

    private Optional<EventKind> kind(Fields fields) {
        Optional<Json> value = fields.required("event");
        String label = value.isEmpty() ? "" : fields.string("event");
        Optional<EventKind> kind = EventKind.ofLabel(label);
        if (kind.isEmpty() && !label.isEmpty()) {
            unknownWord(value.get(), "event", label, EventKind.labels());
        }
        return kind;
    }

    private Optional<Subject.Kind> objectKind(Fields fields) {
        Optional<Json> value = fields.value("objectKind");
        if (value.isEmpty()) {
            return Optional.empty();
        }
        String label = fields.string("objectKind");
        Optional<Subject.Kind> kind =
                Arrays.stream(Subject.Kind.values())
                        .filter(known -> known.label().equals(label))
                        .findFirst();
        if (kind.isEmpty() && !label.isEmpty()) {
            unknownWord(value.get(), "objectKind", label, KindFacts.allLabels());
        }
        return kind;
    }

    /** A text may be empty: an empty line is a line. */
    private Optional<String> text(Fields fields, String name) {
        Optional<Json> value = fields.value(name);
        return value.isPresent() && value.get() instanceof Json.Str string
                ? Optional.of(string.text())
                : fields.optionalString(name);
    }

    private List<Condition> conditions(Fields fields, String name) {
        Optional<Json> value = fields.value(name);
        if (value.isEmpty()) {
            return List.of();
        }
        List<String> texts =
                value.get() instanceof Json.Arr
                        ? fields.strings(name)
                        : List.of(fields.string(name));
        List<Condition> conditions = new ArrayList<>();
        for (String text : texts) {
            if (Condition.isWellFormed(text)) {
                conditions.add(Condition.parse(text));
            } else if (!text.isEmpty()) {
                problems.add(
                        value.get().place(),
                        Fields.quote(text)
                                + " names nothing: write a name, \"*\" for any, \"-\" for none,"
                                + " \"!name\" for any other, or \"?name\" for one that the clause"
                                + " names.");
            }
        }
        return conditions;
    }

    private void refuseImpossible(
            Fields fields, EventKind kind, Optional<Subject.Kind> objectKind) {
        List<Subject.Kind> objects = KindFacts.objects(kind);
        if (!KindFacts.hasText(kind)) {
            refuse(fields, "text", kind, "carries no text");
            refuse(fields, "startsWith", kind, "carries no text");
        }
        if (objects.isEmpty()) {
            refuse(fields, "object", kind, "happens to no thing");
            refuse(fields, "objectKind", kind, "happens to no thing");
        } else if (objectKind.isPresent() && !objects.contains(objectKind.get())) {
            String happensTo = Fields.quoted(KindFacts.labels(objects));
            refuse(fields, "objectKind", kind, "happens only to " + happensTo);
        }
    }

    private void refuse(Fields fields, String name, EventKind kind, String why) {
        fields.value(name)
                .ifPresent(
                        value ->
                                problems.add(
                                        value.place(),
                                        "This pattern can never match: a "
                                                + Fields.quote(kind.label())
                                                + " event "
                                                + why
                                                + ". Remove "
                                                + Fields.quote(name)
                                                + "."));
    }

    private void unknownWord(Json value, String key, String word, List<String> known) {
        String near = Suggestions.didYouMean(word, known);
        problems.add(
                value.place(),
                Fields.quote(word)
                        + " is no value of "
                        + Fields.quote(key)
                        + "."
                        + (near.isEmpty() ? " It may be " + Fields.quoted(known) + "." : near));
    }
}
