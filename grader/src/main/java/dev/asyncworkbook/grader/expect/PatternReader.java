package dev.asyncworkbook.grader.expect;

import dev.asyncworkbook.grader.json.Fields;
import dev.asyncworkbook.grader.json.Json;
import dev.asyncworkbook.grader.json.Place;
import dev.asyncworkbook.grader.json.Problems;
import dev.asyncworkbook.kernel.trace.EventKind;
import dev.asyncworkbook.kernel.trace.Subject;

import java.util.List;
import java.util.Optional;

/** Reads patterns; one that could never match an event is a problem. */
final class PatternReader {

    private static final List<String> KEYS =
            List.of("event", "text", "startsWith", "task", "future", "object", "objectKind");

    private final Problems problems;

    PatternReader(Problems problems) {
        this.problems = problems;
    }

    /** The pattern; empty if its kind cannot be known, which is then a problem. */
    Optional<Pattern> read(Json value) {
        Fields fields = Fields.of(value, "a pattern", KEYS, problems);
        String label = fields.string("event");
        Optional<EventKind> kind = EventKind.ofLabel(label);
        if (kind.isEmpty() && !label.isBlank()) {
            problems.add(
                    fields.placeOf("event"), Fields.notOneOf("event", label, EventKind.labels()));
        }
        return kind.map(it -> read(fields, it));
    }

    private Pattern read(Fields fields, EventKind kind) {
        Pattern pattern =
                new Pattern(
                        kind,
                        fields.plainString("text"),
                        fields.plainString("startsWith"),
                        conditions(fields, "task"),
                        conditions(fields, "future"),
                        conditions(fields, "object"),
                        objectKind(fields));
        checkText(fields, kind);
        checkObject(fields, kind, pattern);
        return pattern;
    }

    private void checkText(Fields fields, EventKind kind) {
        for (String key : List.of("text", "startsWith")) {
            if (fields.has(key) && !KindFacts.hasText(kind)) {
                problems.add(fields.placeOf(key), never(kind, "a text", key));
            }
        }
    }

    private void checkObject(Fields fields, EventKind kind, Pattern pattern) {
        List<Subject.Kind> possible = KindFacts.objects(kind);
        boolean wanted =
                pattern.object().stream().anyMatch(it -> !it.equals(new Condition.Nothing()));
        if (wanted && possible.isEmpty()) {
            problems.add(fields.placeOf("object"), never(kind, "an object", "object"));
        }
        if (pattern.objectKind().isPresent() && !possible.contains(pattern.objectKind().get())) {
            Place place = fields.placeOf("objectKind");
            String label = pattern.objectKind().get().label();
            problems.add(
                    place,
                    possible.isEmpty()
                            ? never(kind, "an object", "objectKind")
                            : Fields.notOneOf("objectKind", label, KindFacts.labels(possible)));
        }
    }

    private Optional<Subject.Kind> objectKind(Fields fields) {
        return fields.word("objectKind", KindFacts.allLabels(), KindFacts::ofLabel);
    }

    private List<Condition> conditions(Fields fields, String name) {
        Optional<Json> value = fields.value(name);
        if (value.isEmpty()) {
            return List.of();
        }
        List<String> texts =
                value.get() instanceof Json.Arr
                        ? fields.strings(name)
                        : fields.optionalString(name).stream().toList();
        return texts.stream().flatMap(text -> condition(fields, name, text).stream()).toList();
    }

    private Optional<Condition> condition(Fields fields, String name, String text) {
        if (Condition.isWellFormed(text)) {
            return Optional.of(Condition.parse(text));
        }
        if (!text.isBlank()) {
            problems.add(
                    fields.placeOf(name),
                    "\"%s\" cannot be \"%s\": write a name, \"!name\", \"?name\", \"*\" or \"-\"."
                            .formatted(name, text));
        }
        return Optional.empty();
    }

    private static String never(EventKind kind, String what, String key) {
        return "A \"%s\" event never has %s, so this would never match: remove \"%s\"."
                .formatted(kind.label(), what, key);
    }
}
