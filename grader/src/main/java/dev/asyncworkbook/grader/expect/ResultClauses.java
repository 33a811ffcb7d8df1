package dev.asyncworkbook.grader.expect;

import dev.asyncworkbook.grader.json.Fields;
import dev.asyncworkbook.grader.json.Json;
import dev.asyncworkbook.grader.json.Problems;
import dev.asyncworkbook.kernel.trace.DiagnosticCode;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the clauses about what a run comes to as a whole. */
final class ResultClauses {

    private final Fields fields;
    private final Problems problems;
    private final ValueReader values;

    ResultClauses(Fields fields, Problems problems) {
        this.fields = fields;
        this.problems = problems;
        this.values = new ValueReader(problems);
    }

    /** The clause of this name; empty only if there is a problem. */
    Optional<Expectation> read(String clause) {
        return switch (clause) {
            case "output" -> Optional.of(output());
            case "end" -> end();
            case "diagnostics" -> Optional.of(diagnostics());
            case "final" -> finals();
            default -> outcomes();
        };
    }

    private Expectation output() {
        Printed.Mode mode =
                fields.word("mode", Printed.Mode.labels(), Printed.Mode::ofLabel)
                        .orElse(Printed.Mode.EXACT);
        List<String> lines = fields.plainStrings("output");
        boolean open = mode == Printed.Mode.PREFIX || mode == Printed.Mode.SUBSEQUENCE;
        if (lines.isEmpty() && open && fields.list("output").isEmpty()) {
            problems.add(
                    fields.placeOf("output"),
                    "Every output has no lines as its %s, so this is always true: give at least one line."
                            .formatted(mode.label()));
        }
        values.checkLines(fields.list("output"));
        return new Printed(lines, mode);
    }

    private Optional<Expectation> end() {
        String label = fields.string("end");
        if (label.equals(LeakFree.LABEL)) {
            return Optional.of(new LeakFree());
        }
        return values.end(label, "end", fields.placeOf("end")).map(Ends::new);
    }

    private Expectation diagnostics() {
        Fields codes =
                Fields.of(
                        fields.value("diagnostics").orElseThrow(),
                        "the clause \"diagnostics\"",
                        List.of("none", "some"),
                        problems);
        if (!codes.has("none") && !codes.has("some")) {
            problems.structure(codes.place(), "\"diagnostics\" needs \"none\" or \"some\".");
        }
        List<String> none = codes(codes, "none");
        List<String> some = codes(codes, "some");
        for (String code : some) {
            if (none.contains(code)) {
                problems.add(
                        codes.placeOf("some"),
                        "%s is in \"none\" and in \"some\", so this is never true: remove one."
                                .formatted(code));
            }
        }
        return new Diagnosed(none, some);
    }

    private List<String> codes(Fields codes, String name) {
        List<String> read = codes.has(name) ? codes.words(name, DiagnosticCode.codes()) : List.of();
        if (codes.has(name) && read.isEmpty()) {
            codes.requiredList(name);
        }
        return read;
    }

    private Optional<Expectation> finals() {
        if (!(fields.value("final").orElseThrow() instanceof Json.Obj object)) {
            problems.structure(
                    fields.placeOf("final"),
                    "\"final\" must be an object: write {\"name\": \"value\"}.");
            return Optional.empty();
        }
        if (object.members().isEmpty()) {
            problems.structure(
                    object.place(),
                    "\"final\" names nothing, so this is always true: write {\"name\": \"value\"}.");
        }
        Map<String, String> wanted = new LinkedHashMap<>();
        for (Json.Member member : object.members()) {
            values.checkName(member.name(), member.place());
            values.value(member.value(), Fields.quote(member.name()))
                    .ifPresent(value -> wanted.put(member.name(), value));
        }
        return Optional.of(new Finals(wanted));
    }

    private Optional<Expectation> outcomes() {
        Fields options =
                Fields.of(
                        fields.value("outcomes").orElseThrow(),
                        "the clause \"outcomes\"",
                        List.of("of", "equals", "subsetOf"),
                        problems);
        Optional<OutcomeKind> kind = values.kind(options);
        boolean equals = options.has("equals");
        if (equals == options.has("subsetOf")) {
            problems.structure(
                    options.place(),
                    "\"outcomes\" needs exactly one of \"equals\" and \"subsetOf\".");
            return Optional.empty();
        }
        List<Json> elements = options.requiredList(equals ? "equals" : "subsetOf");
        return kind.map(of -> new OutcomeSet(of, values.outcomes(of, elements), equals));
    }
}
