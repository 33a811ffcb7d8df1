package dev.asyncworkbook.grader.expect;

import dev.asyncworkbook.grader.json.Fields;
import dev.asyncworkbook.grader.json.Json;
import dev.asyncworkbook.grader.json.Problems;
import dev.asyncworkbook.kernel.trace.DiagnosticCode;
import dev.asyncworkbook.kernel.trace.End;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads expectations: an object with the name of one clause as a key, and that clause's options.
 */
public final class ExpectationReader {

    private static final int MOST_TIMES = 1_000_000;

    private static final List<String> CLAUSES =
            List.of(
                    "output",
                    "ordered",
                    "before",
                    "exactly",
                    "atLeast",
                    "atMost",
                    "never",
                    "end",
                    "diagnostics");

    private static final List<String> OPTIONS =
            List.of("mode", "order", "optional", "event", "between");

    private final Problems problems;
    private final PatternReader patterns;

    /** Makes a reader that reports to {@code problems}. */
    public ExpectationReader(Problems problems) {
        this.problems = problems;
        this.patterns = new PatternReader(problems);
    }

    /** The expectation; empty only if there is a problem. */
    public Optional<Expectation> read(Json value) {
        // Which keys it may have is known only with its clause, so these are not reported yet.
        Fields fields = Fields.of(value, "an expectation", CLAUSES, new Problems());
        List<String> clauses = CLAUSES.stream().filter(fields::has).toList();
        if (clauses.size() != 1) {
            reportClauses(value, clauses);
            return Optional.empty();
        }
        String clause = clauses.getFirst();
        return read(Fields.of(value, quotedClause(clause), keysOf(clause), problems), clause);
    }

    private void reportClauses(Json value, List<String> clauses) {
        List<String> keys = new ArrayList<>(CLAUSES);
        keys.addAll(OPTIONS);
        Fields fields = Fields.of(value, "an expectation", keys, problems);
        if (value instanceof Json.Obj) {
            problems.add(
                    fields.place(),
                    "An expectation needs exactly one of %s, found %s."
                            .formatted(
                                    Fields.quoted(CLAUSES),
                                    clauses.isEmpty() ? "none" : Fields.quoted(clauses)));
        }
    }

    private Optional<? extends Expectation> clause(Fields fields, String clause) {
        return switch (clause) {
            case "output" -> Optional.of(output(fields));
            case "ordered" -> ordered(fields);
            case "before" -> before(fields);
            case "exactly" -> counted(fields, clause, Counted.Bound.EXACTLY);
            case "atLeast" -> counted(fields, clause, Counted.Bound.AT_LEAST);
            case "atMost" -> counted(fields, clause, Counted.Bound.AT_MOST);
            case "never" -> never(fields);
            case "end" -> end(fields);
            default -> Optional.of(diagnostics(fields));
        };
    }

    private Optional<Expectation> read(Fields fields, String clause) {
        return clause(fields, clause).map(it -> it);
    }

    private static String quotedClause(String clause) {
        return "the clause " + Fields.quote(clause);
    }

    private static List<String> keysOf(String clause) {
        return switch (clause) {
            case "output" -> List.of(clause, "mode");
            case "ordered" -> List.of(clause, "order");
            case "before" -> List.of(clause, "optional");
            case "exactly", "atLeast", "atMost" -> List.of(clause, "event");
            case "never" -> List.of(clause, "between");
            default -> List.of(clause);
        };
    }

    private Expectation output(Fields fields) {
        return new Printed(
                fields.plainStrings("output"),
                fields.word("mode", Printed.Mode.labels(), Printed.Mode::ofLabel)
                        .orElse(Printed.Mode.EXACT));
    }

    private Optional<Ordered> ordered(Fields fields) {
        List<Pattern> chain = patterns(fields.requiredList("ordered"));
        Ordered.Order order =
                fields.word("order", Ordered.Order.labels(), Ordered.Order::ofLabel)
                        .orElse(Ordered.Order.CAUSAL);
        return chain.isEmpty() ? Optional.empty() : Optional.of(new Ordered(chain, order));
    }

    private Optional<Before> before(Fields fields) {
        boolean optional = fields.flag("optional");
        return pair(fields, "before")
                .map(pair -> new Before(pair.getFirst(), pair.getLast(), optional));
    }

    private Optional<Counted> counted(Fields fields, String clause, Counted.Bound bound) {
        int least = bound == Counted.Bound.AT_LEAST ? 1 : 0;
        int times = fields.integer(clause, least, MOST_TIMES).orElse(least);
        return fields.required("event")
                .flatMap(patterns::read)
                .map(event -> new Counted(bound, times, event));
    }

    private Optional<Never> never(Fields fields) {
        Optional<Pattern> event = fields.value("never").flatMap(patterns::read);
        Optional<Never.Scope> scope =
                fields.has("between")
                        ? pair(fields, "between")
                                .map(it -> new Never.Scope(it.getFirst(), it.getLast()))
                        : Optional.empty();
        return event.map(it -> new Never(it, scope));
    }

    private Optional<Ends> end(Fields fields) {
        List<String> labels = Ends.JUDGED.stream().map(End::label).toList();
        return fields.word("end", labels, End::ofLabel).map(Ends::new);
    }

    private Expectation diagnostics(Fields fields) {
        Fields codes =
                Fields.of(
                        fields.value("diagnostics").orElseThrow(),
                        quotedClause("diagnostics"),
                        List.of("none", "some"),
                        problems);
        if (!codes.has("none") && !codes.has("some")) {
            problems.add(codes.place(), "\"diagnostics\" needs \"none\" or \"some\".");
        }
        return new Diagnosed(codes(codes, "none"), codes(codes, "some"));
    }

    private List<String> codes(Fields fields, String name) {
        List<String> codes =
                fields.has(name) ? fields.words(name, DiagnosticCode.codes()) : List.of();
        if (fields.has(name) && codes.isEmpty()) {
            fields.requiredList(name);
        }
        return codes;
    }

    private Optional<List<Pattern>> pair(Fields fields, String name) {
        List<Json> elements = fields.list(name);
        if (elements.size() != 2) {
            problems.add(
                    fields.placeOf(name),
                    "%s must have two patterns, not %d."
                            .formatted(Fields.quote(name), elements.size()));
        }
        List<Pattern> pair = patterns(elements);
        return pair.size() == 2 ? Optional.of(pair) : Optional.empty();
    }

    private List<Pattern> patterns(List<Json> elements) {
        return elements.stream().flatMap(it -> patterns.read(it).stream()).toList();
    }
}
