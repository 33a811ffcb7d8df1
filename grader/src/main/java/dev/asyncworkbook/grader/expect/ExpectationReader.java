package dev.asyncworkbook.grader.expect;

import dev.asyncworkbook.grader.json.Fields;
import dev.asyncworkbook.grader.json.Json;
import dev.asyncworkbook.grader.json.Problems;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads expectations: an object with the name of one clause as a key, and that clause's options.
 */
public final class ExpectationReader {

    /** The clauses, each with its options. */
    private static final Map<String, List<String>> CLAUSES = clauses();

    private final Problems problems;

    /** Makes a reader that reports to {@code problems}. */
    public ExpectationReader(Problems problems) {
        this.problems = problems;
    }

    private static Map<String, List<String>> clauses() {
        Map<String, List<String>> clauses = new LinkedHashMap<>();
        clauses.put("output", List.of("mode"));
        clauses.put("ordered", List.of("order"));
        clauses.put("before", List.of("strong", "optional"));
        clauses.put("after", List.of("optional"));
        clauses.put("causes", List.of());
        clauses.put("concurrent", List.of());
        clauses.put("exactly", List.of("event"));
        clauses.put("atLeast", List.of("event"));
        clauses.put("atMost", List.of("event"));
        clauses.put("atMostOpen", List.of("open", "close", "per"));
        clauses.put("at", List.of("event"));
        clauses.put("within", List.of("ms"));
        clauses.put("never", List.of("between", "vacuous"));
        clauses.put("end", List.of());
        clauses.put("diagnostics", List.of());
        clauses.put("final", List.of());
        clauses.put("outcomes", List.of());
        return clauses;
    }

    /** The expectation; empty only if there is a problem. */
    public Optional<Expectation> read(Json value) {
        List<String> names = List.copyOf(CLAUSES.keySet());
        // Which keys it may have is known only with its clause, so these are not reported yet.
        Fields fields = Fields.of(value, "an expectation", names, new Problems());
        List<String> clauses = names.stream().filter(fields::has).toList();
        if (clauses.size() != 1) {
            reportClauses(value, clauses);
            return Optional.empty();
        }
        String clause = clauses.getFirst();
        List<String> keys = new ArrayList<>(List.of(clause));
        keys.addAll(CLAUSES.getOrDefault(clause, List.of()));
        return read(Fields.of(value, quotedClause(clause), keys, problems), clause);
    }

    /**
     * What a rule about events comes to: that some event fits the pattern, or that none does. Empty
     * only if there is a problem.
     */
    public Optional<Expectation> rule(Json pattern, boolean required) {
        PatternReader patterns = new PatternReader(problems);
        Optional<Pattern> event = patterns.read(pattern);
        patterns.variables().requireCompany();
        return event.map(it ->
                required
                        ? new Counted(Counted.Bound.AT_LEAST, 1, it)
                        : new Never(it, Optional.empty()));
    }

    private void reportClauses(Json value, List<String> clauses) {
        List<String> keys = new ArrayList<>(CLAUSES.keySet());
        CLAUSES.values().forEach(keys::addAll);
        Fields fields = Fields.of(value, "an expectation", keys, problems);
        if (value instanceof Json.Obj) {
            problems.structure(
                    fields.place(),
                    "An expectation needs exactly one of %s, found %s."
                            .formatted(
                                    Fields.quoted(List.copyOf(CLAUSES.keySet())),
                                    clauses.isEmpty() ? "none" : Fields.quoted(clauses)));
        }
    }

    private Optional<Expectation> read(Fields fields, String clause) {
        return switch (clause) {
            case "output", "end", "diagnostics", "final", "outcomes" ->
                    new ResultClauses(fields, problems).read(clause);
            default -> new EventClauses(fields, problems).read(clause);
        };
    }

    private static String quotedClause(String clause) {
        return "the clause " + Fields.quote(clause);
    }
}
