package dev.asyncworkbook.grader.course;

import dev.asyncworkbook.grader.expect.ExpectationReader;
import dev.asyncworkbook.grader.json.Fields;
import dev.asyncworkbook.grader.json.Json;
import dev.asyncworkbook.grader.json.Problems;
import dev.asyncworkbook.grader.syntax.Construct;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads what an answer must and must not use. */
final class RuleReader {

    private static final List<String> KEYS = List.of("id", "message", "help", "syntax", "events");
    private static final String NAME = "[\\p{L}_$][\\p{L}\\p{N}_$]*";

    private final Problems problems;
    private final TextReader texts;
    private final Ids ids;
    private final List<SyntaxRule> syntax = new ArrayList<>();
    private final List<Check> events = new ArrayList<>();

    /** The ids of the rules that were read, also of those that have problems. */
    private final List<String> known = new ArrayList<>();

    /** The ids must differ from those that {@code ids} has seen. */
    RuleReader(Reading reading, Ids ids) {
        this.problems = reading.problems();
        this.texts = reading.texts();
        this.ids = ids;
    }

    Rules read(Json value) {
        Fields fields = Fields.of(value, "rules", List.of("require", "forbid"), problems);
        fields.list("require").forEach(rule -> rule(rule, true));
        fields.list("forbid").forEach(rule -> rule(rule, false));
        return new Rules(syntax, events);
    }

    /** The ids of all rules that were read. */
    List<String> known() {
        return List.copyOf(known);
    }

    private void rule(Json value, boolean required) {
        Fields fields = Fields.of(value, "a rule", KEYS, problems);
        String id = ids.read(fields);
        known.add(id);
        String message = texts.required(fields, "message");
        String help = texts.required(fields, "help");
        if (value instanceof Json.Obj && fields.has("syntax") == fields.has("events")) {
            problems.structure(
                    fields.place(), "A rule needs exactly one of \"syntax\" and \"events\".");
            return;
        }
        fields.value("syntax")
                .flatMap(it -> syntax(it, id, required, message, help))
                .ifPresent(syntax::add);
        fields.value("events")
                .flatMap(it -> new ExpectationReader(problems).rule(it, required))
                .map(it -> new Check(id, Quantifier.ALL, it, message, help, List.of()))
                .ifPresent(events::add);
    }

    private Optional<SyntaxRule> syntax(
            Json value, String id, boolean required, String message, String help) {
        List<String> labels = SyntaxRule.Kind.labels();
        Fields fields = Fields.of(value, "a rule about syntax", labels, problems);
        List<String> given = labels.stream().filter(fields::has).toList();
        if (given.size() != 1) {
            if (value instanceof Json.Obj) {
                problems.structure(
                        fields.place(),
                        "\"syntax\" needs exactly one of %s, found %s."
                                .formatted(
                                        Fields.quoted(labels),
                                        given.isEmpty() ? "none" : Fields.quoted(given)));
            }
            return Optional.empty();
        }
        String label = given.getFirst();
        String subject = fields.string(label);
        return SyntaxRule.Kind.ofLabel(label)
                .filter(kind -> subject.isBlank() || isSound(fields, kind, subject))
                .map(kind -> new SyntaxRule(id, required, kind, subject, message, help));
    }

    private boolean isSound(Fields fields, SyntaxRule.Kind kind, String subject) {
        String wrong =
                switch (kind) {
                    case CONSTRUCT ->
                            Construct.labels().contains(subject)
                                    ? ""
                                    : Fields.notOneOf("construct", subject, Construct.labels());
                    case TYPE -> unlessMatches(subject, NAME, kind, "the simple name of a type");
                    case CALL ->
                            unlessMatches(
                                    subject,
                                    NAME + "([.]" + NAME + ")*",
                                    kind,
                                    "the name of a method, such as \"spawn\" or \"Thread.sleep\"");
                    case IMPORT ->
                            unlessMatches(
                                    subject,
                                    NAME + "([.]" + NAME + ")+",
                                    kind,
                                    "the full name of what is imported");
                };
        if (!wrong.isEmpty()) {
            problems.structure(fields.placeOf(kind.label()), wrong);
        }
        return wrong.isEmpty();
    }

    private static String unlessMatches(
            String subject, String form, SyntaxRule.Kind kind, String wanted) {
        return subject.matches(form)
                ? ""
                : "\"%s\" cannot be \"%s\": write %s.".formatted(kind.label(), subject, wanted);
    }
}
