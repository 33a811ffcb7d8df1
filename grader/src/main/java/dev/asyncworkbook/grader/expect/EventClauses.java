package dev.asyncworkbook.grader.expect;

import dev.asyncworkbook.grader.json.Fields;
import dev.asyncworkbook.grader.json.Json;
import dev.asyncworkbook.grader.json.Problems;
import dev.asyncworkbook.kernel.explore.Limits;
import dev.asyncworkbook.kernel.trace.Subject;

import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Reads the clauses about single events, all of which have patterns. */
final class EventClauses {

    /** No run has more events, so that a larger number could not be wrong, or not be right. */
    private static final int MOST_TIMES = Limits.DEFAULT.maxEvents();

    private static final int MOST_MILLIS = 999_999_999;

    private final Fields fields;
    private final Problems problems;
    private final PatternReader patterns;

    EventClauses(Fields fields, Problems problems) {
        this.fields = fields;
        this.problems = problems;
        this.patterns = new PatternReader(problems);
    }

    /** The clause of this name; empty only if there is a problem. */
    Optional<Expectation> read(String clause) {
        Optional<Expectation> read =
                switch (clause) {
                    case "ordered" -> ordered();
                    case "before" -> before();
                    case "after" -> after();
                    case "causes" -> linked(clause, Linked.Link.CAUSES);
                    case "concurrent" -> linked(clause, Linked.Link.CONCURRENT);
                    case "exactly" -> counted(clause, Counted.Bound.EXACTLY);
                    case "atLeast" -> counted(clause, Counted.Bound.AT_LEAST);
                    case "atMost" -> counted(clause, Counted.Bound.AT_MOST);
                    case "atMostOpen" -> atMostOpen();
                    case "at" -> at();
                    case "within" -> within();
                    default -> never();
                };
        if (clause.equals("atMostOpen")) {
            patterns.variables().refuse("\"per\" says what is counted apart, so write \"*\"");
        } else {
            patterns.variables().requireCompany();
        }
        return read;
    }

    private Optional<Expectation> ordered() {
        List<Pattern> chain = patterns(fields.requiredList("ordered"));
        Ordered.Order order =
                fields.word("order", Ordered.Order.labels(), Ordered.Order::ofLabel)
                        .orElse(Ordered.Order.CAUSAL);
        return chain.isEmpty() ? Optional.empty() : Optional.of(new Ordered(chain, order));
    }

    private Optional<Expectation> before() {
        boolean strong = fields.flag("strong");
        boolean optional = fields.flag("optional");
        return pair("before").map(it -> new Before(it.getFirst(), it.getLast(), strong, optional));
    }

    private Optional<Expectation> after() {
        boolean optional = fields.flag("optional");
        return pair("after").map(it -> new After(it.getFirst(), it.getLast(), optional));
    }

    private Optional<Expectation> linked(String clause, Linked.Link link) {
        return pair(clause).map(it -> new Linked(it.getFirst(), it.getLast(), link));
    }

    private Optional<Expectation> counted(String clause, Counted.Bound bound) {
        int times = fields.integer(clause, 0, MOST_TIMES).orElse(1);
        if (times == 0) {
            problems.add(
                    fields.placeOf(clause),
                    bound == Counted.Bound.AT_LEAST
                            ? "\"atLeast\" 0 is always true: write 1 or more."
                            : "Write {\"never\": ...} for what must not happen at all.");
        }
        return pattern("event").map(event -> new Counted(bound, times, event));
    }

    private Optional<Expectation> at() {
        Optional<Integer> millis = fields.integer("at", 0, MOST_MILLIS);
        return pattern("event").flatMap(event -> millis.map(instant -> new AtTime(instant, event)));
    }

    private Optional<Expectation> within() {
        Optional<List<Pattern>> pair = pair("within");
        Optional<List<Integer>> range = range();
        return pair.flatMap(it ->
                range.map(ms ->
                        new Within(it.getFirst(), it.getLast(), ms.getFirst(), ms.getLast())));
    }

    private Optional<List<Integer>> range() {
        fields.required("ms");
        List<Json> elements = fields.list("ms");
        List<Integer> range =
                elements.stream()
                        .flatMap(it ->
                                fields
                                        .integer(it, "every element of \"ms\"", 0, MOST_MILLIS)
                                        .stream())
                        .toList();
        if (fields.has("ms") && elements.size() != 2) {
            problems.structure(
                    fields.placeOf("ms"), "\"ms\" must be [least, most], in milliseconds.");
        } else if (range.size() == 2 && range.getFirst() > range.getLast()) {
            problems.add(
                    fields.placeOf("ms"),
                    "\"ms\" begins with more than it ends with, so this is never true: swap them.");
        }
        return range.size() == 2 ? Optional.of(range) : Optional.empty();
    }

    private Optional<Expectation> atMostOpen() {
        int most = fields.integer("atMostOpen", 1, MOST_TIMES).orElse(1);
        AtMostOpen.Per per =
                fields.word("per", AtMostOpen.Per.labels(), AtMostOpen.Per::ofLabel)
                        .orElse(AtMostOpen.Per.NONE);
        Optional<Pattern> open = pattern("open");
        Optional<Pattern> close = pattern("close");
        if (open.isEmpty() || close.isEmpty()) {
            return Optional.empty();
        }
        if (open.get().covers(close.get())) {
            problems.add(
                    fields.placeOf("close"),
                    "What closes here opens as well, so nothing would ever close: give another pattern.");
        } else {
            checkPer(per, open.get(), close.get());
        }
        return Optional.of(new AtMostOpen(most, open.get(), close.get(), per));
    }

    private void checkPer(AtMostOpen.Per per, Pattern open, Pattern close) {
        boolean meet =
                switch (per) {
                    case NONE -> true;
                    case OBJ -> !Collections.disjoint(objects(open), objects(close));
                    case TASK ->
                            KindFacts.canHaveTask(open.kind())
                                    && KindFacts.canHaveTask(close.kind());
                };
        if (!meet) {
            problems.add(
                    fields.placeOf("per"),
                    "\"open\" and \"close\" cannot happen to the same %s, so nothing would ever be closed: correct them or \"per\"."
                            .formatted(per == AtMostOpen.Per.OBJ ? "thing" : "task"));
        }
    }

    private static List<Subject.Kind> objects(Pattern pattern) {
        return pattern.objectKind().map(List::of).orElse(KindFacts.objects(pattern.kind()));
    }

    private Optional<Expectation> never() {
        Optional<Pattern> event = pattern("never");
        boolean vacuous = fields.flag("vacuous");
        if (!fields.has("between")) {
            if (vacuous) {
                problems.add(
                        fields.placeOf("vacuous"),
                        "\"vacuous\" speaks of a scope, and there is none: remove it or add \"between\".");
            }
            return event.map(it -> new Never(it, Optional.empty()));
        }
        Optional<List<Pattern>> scope = pair("between");
        if (event.isEmpty() || scope.isEmpty()) {
            return Optional.empty();
        }
        Pattern end = scope.get().getLast();
        if (end.covers(event.get())) {
            problems.add(
                    fields.placeOf("never"),
                    "The scope ends with the first %s, so this is always true: correct \"never\" or \"between\"."
                            .formatted(end.kind().label()));
        }
        return Optional.of(
                new Never(
                        event.get(),
                        Optional.of(new Never.Scope(scope.get().getFirst(), end, vacuous))));
    }

    private Optional<Pattern> pattern(String name) {
        return fields.required(name).flatMap(patterns::read);
    }

    private Optional<List<Pattern>> pair(String name) {
        List<Json> elements = fields.list(name);
        if (elements.size() != 2) {
            problems.structure(
                    fields.placeOf(name),
                    "%s must have two patterns, not %d."
                            .formatted(Fields.quote(name), elements.size()));
        }
        List<Pattern> pair = patterns(elements);
        if (pair.size() != 2) {
            return Optional.empty();
        }
        if (!name.equals("within")
                && !name.equals("between")
                && !name.equals("concurrent")
                && pair.getFirst().equals(pair.getLast())) {
            problems.add(
                    fields.placeOf(name),
                    "The two patterns of %s are the same, so this is never true: correct one of them."
                            .formatted(Fields.quote(name)));
        }
        return Optional.of(pair);
    }

    private List<Pattern> patterns(List<Json> elements) {
        return elements.stream().flatMap(it -> patterns.read(it).stream()).toList();
    }
}
