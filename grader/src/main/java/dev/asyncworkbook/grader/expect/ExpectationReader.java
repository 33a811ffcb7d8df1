package dev.asyncworkbook.grader.expect;

import dev.asyncworkbook.grader.json.Fields;
import dev.asyncworkbook.grader.json.Json;
import dev.asyncworkbook.grader.json.Problems;
import dev.asyncworkbook.grader.json.Suggestions;
import dev.asyncworkbook.kernel.trace.End;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads a clause of the vocabulary: an object with one key that says which clause it is, and the
 * keys that go with that one.
 */
public final class ExpectationReader {

    private static final int MOST_TIMES = 1_000_000;

    /** The keys that may stand beside the one that names the clause. */
    private static final Map<String, List<String>> CLAUSES = new LinkedHashMap<>();

    static {
        CLAUSES.put("output", List.of("mode"));
        CLAUSES.put("ordered", List.of("order"));
        CLAUSES.put("before", List.of("optional"));
        CLAUSES.put("exactly", List.of("event"));
        CLAUSES.put("atLeast", List.of("event"));
        CLAUSES.put("atMost", List.of("event"));
        CLAUSES.put("never", List.of("between"));
        CLAUSES.put("end", List.of());
        CLAUSES.put("diagnostics", List.of());
    }

    private final Problems problems;
    private final PatternReader patterns;

    /** Makes a reader that reports to {@code problems}. */
    public ExpectationReader(Problems problems) {
        this.problems = problems;
        patterns = new PatternReader(problems);
    }

    /** The clause that the value is; reports what is wrong with it. */
    public Optional<Expectation> read(Json value) {
        Optional<String> clause = clauseOf(value);
        if (clause.isEmpty()) {
            return Optional.empty();
        }
        List<String> known = new ArrayList<>(List.of(clause.get()));
        known.addAll(CLAUSES.getOrDefault(clause.get(), List.of()));
        Fields fields =
                Fields.of(value, "the clause " + Fields.quote(clause.get()), known, problems);
        return switch (clause.get()) {
            case "output" -> output(fields);
            case "ordered" -> ordered(fields);
            case "before" -> before(fields);
            case "exactly" -> counted(fields, "exactly", Counted.Bound.EXACTLY);
            case "atLeast" -> counted(fields, "atLeast", Counted.Bound.AT_LEAST);
            case "atMost" -> counted(fields, "atMost", Counted.Bound.AT_MOST);
            case "never" -> never(fields);
            case "end" -> end(fields);
            default -> diagnostics(fields);
        };
    }

    private Optional<String> clauseOf(Json value) {
        if (!(value instanceof Json.Obj object)) {
            problems.add(
                    value.place(),
                    "Expected a clause, as an object {...}, found " + value.typeName() + ".");
            return Optional.empty();
        }
        List<String> names = object.members().stream().map(Json.Member::name).toList();
        List<String> clauses = names.stream().filter(CLAUSES::containsKey).toList();
        if (clauses.size() == 1) {
            return Optional.of(clauses.getFirst());
        }
        List<String> known = List.copyOf(CLAUSES.keySet());
        String near = names.isEmpty() ? "" : Suggestions.didYouMean(names.getFirst(), known);
        problems.add(
                value.place(),
                clauses.isEmpty()
                        ? "No clause is named here."
                                + (near.isEmpty()
                                        ? " Give one of " + Fields.quoted(known) + "."
                                        : near)
                        : "Several clauses are named here: "
                                + Fields.quoted(clauses)
                                + ". Make a check of each.");
        return Optional.empty();
    }

    private Optional<Expectation> output(Fields fields) {
        List<String> lines = new ArrayList<>();
        for (Json line : fields.list("output")) {
            if (line instanceof Json.Str string) {
                lines.add(string.text());
            } else {
                problems.add(line.place(), "A line must be a string, not " + line.typeName() + ".");
            }
        }
        Optional<Printed.Mode> mode =
                word(fields, "mode", Printed.Mode.labels()).flatMap(Printed.Mode::ofLabel);
        return Optional.of(new Printed(lines, mode.orElse(Printed.Mode.EXACT)));
    }

    private Optional<Expectation> ordered(Fields fields) {
        List<Json> values = fields.requiredList("ordered");
        List<Pattern> chain = values.stream().flatMap(it -> patterns.read(it).stream()).toList();
        Optional<Ordered.Order> order =
                word(fields, "order", Ordered.Order.labels()).flatMap(Ordered.Order::ofLabel);
        return chain.isEmpty() || chain.size() < values.size()
                ? Optional.empty()
                : Optional.of(new Ordered(chain, order.orElse(Ordered.Order.CAUSAL)));
    }

    private Optional<Expectation> before(Fields fields) {
        boolean optional = fields.flag("optional");
        return pair(fields, "before")
                .map(pair -> new Before(pair.getFirst(), pair.getLast(), optional));
    }

    private Optional<Expectation> counted(Fields fields, String name, Counted.Bound bound) {
        Optional<Integer> times = fields.integer(name, 0, MOST_TIMES);
        Optional<Pattern> event = fields.required("event").flatMap(patterns::read);
        if (times.isPresent() && times.get() == 0 && bound != Counted.Bound.EXACTLY) {
            fields.value(name)
                    .ifPresent(
                            it ->
                                    problems.add(
                                            it.place(),
                                            "\"" + name + "\": 0 says nothing, or \"never\"."));
        }
        return times.isPresent() && event.isPresent()
                ? Optional.of(new Counted(bound, times.get(), event.get()))
                : Optional.empty();
    }

    private Optional<Expectation> never(Fields fields) {
        Optional<Pattern> event = fields.required("never").flatMap(patterns::read);
        if (!fields.has("between")) {
            return event.map(it -> new Never(it, Optional.empty()));
        }
        Optional<List<Pattern>> scope = pair(fields, "between");
        return event.isPresent() && scope.isPresent()
                ? Optional.of(
                        new Never(
                                event.get(),
                                Optional.of(
                                        new Never.Scope(
                                                scope.get().getFirst(), scope.get().getLast()))))
                : Optional.empty();
    }

    private Optional<Expectation> end(Fields fields) {
        List<String> labels = Ends.JUDGED.stream().map(End::label).toList();
        return word(fields, "end", labels).flatMap(End::ofLabel).map(Ends::new);
    }

    private Optional<Expectation> diagnostics(Fields fields) {
        Fields lists =
                fields.required("diagnostics")
                        .map(it -> Fields.of(it, "\"diagnostics\"", List.of("none", "some"), problems))
                        .orElse(fields);
        List<String> none = codes(lists, "none");
        List<String> some = codes(lists, "some");
        if (none.isEmpty() && some.isEmpty()) {
            problems.add(lists.place(), "\"diagnostics\" names no code: give \"none\" or \"some\".");
        }
        return Optional.of(new Diagnosed(none, some));
    }

    private List<String> codes(Fields lists, String name) {
        List<String> codes = lists.has(name) ? lists.strings(name) : List.of();
        for (String code : codes) {
            if (!Diagnosed.CODES.contains(code) && !code.isEmpty()) {
                lists.value(name)
                        .ifPresent(it -> problems.add(it.place(), unknown(code, Diagnosed.CODES)));
            }
        }
        return codes;
    }

    private Optional<List<Pattern>> pair(Fields fields, String name) {
        List<Json> values = fields.list(name);
        if (values.size() != 2) {
            fields.value(name)
                    .ifPresent(
                            it ->
                                    problems.add(
                                            it.place(),
                                            Fields.quote(name) + " needs two event patterns."));
            return Optional.empty();
        }
        List<Pattern> read = values.stream().flatMap(it -> patterns.read(it).stream()).toList();
        return read.size() == 2 ? Optional.of(read) : Optional.empty();
    }

    private Optional<String> word(Fields fields, String name, List<String> known) {
        Optional<String> given = fields.optionalString(name);
        if (given.isPresent() && !known.contains(given.get()) && !given.get().isBlank()) {
            fields.value(name)
                    .ifPresent(it -> problems.add(it.place(), unknown(given.get(), known)));
            return Optional.empty();
        }
        return given;
    }

    private static String unknown(String word, List<String> known) {
        String near = Suggestions.didYouMean(word, known);
        return Fields.quote(word)
                + " is not known here."
                + (near.isEmpty() ? " It may be " + Fields.quoted(known) + "." : near);
    }
}
