package dev.asyncworkbook.grader.expect;

import dev.asyncworkbook.grader.json.Fields;
import dev.asyncworkbook.grader.json.Json;
import dev.asyncworkbook.grader.json.Problems;
import dev.asyncworkbook.kernel.trace.EventKind;
import dev.asyncworkbook.kernel.trace.Subject;

import java.util.List;
import java.util.Optional;

/** Reads the patterns of one clause; one that could never match an event is a problem. */
final class PatternReader {

    private static final List<String> KEYS =
            List.of("event", "text", "startsWith", "task", "future", "object", "objectKind");

    private final Problems problems;
    private final Variables variables;

    PatternReader(Problems problems) {
        this.problems = problems;
        this.variables = new Variables(problems);
    }

    /** The names that the patterns read so far give to things. */
    Variables variables() {
        return variables;
    }

    /** The pattern; empty if its kind cannot be known, which is then a problem. */
    Optional<Pattern> read(Json value) {
        Fields fields = Fields.of(value, "a pattern", KEYS, problems);
        String label = fields.string("event");
        Optional<EventKind> kind = EventKind.ofLabel(label);
        if (kind.isEmpty() && !label.isBlank()) {
            problems.structure(
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
        new PatternSanity(fields, pattern, problems).check();
        variables.add(pattern, fields);
        return pattern;
    }

    private Optional<Subject.Kind> objectKind(Fields fields) {
        return fields.word("objectKind", KindFacts.allLabels(), KindFacts::ofLabel);
    }

    private List<Condition> conditions(Fields fields, String name) {
        Optional<Json> value = fields.value(name);
        if (value.isEmpty()) {
            return List.of();
        }
        if (value.get() instanceof Json.Arr) {
            fields.requiredList(name);
        }
        List<String> texts =
                value.get() instanceof Json.Arr
                        ? fields.strings(name)
                        : fields.optionalString(name).stream().toList();
        return texts.stream().flatMap(text -> condition(fields, name, text).stream()).toList();
    }

    private Optional<Condition> condition(Fields fields, String name, String text) {
        if (!text.isBlank() && Condition.isWellFormed(text)) {
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
}
