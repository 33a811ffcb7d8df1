package dev.asyncworkbook.grader.expect;

import dev.asyncworkbook.grader.json.Fields;
import dev.asyncworkbook.grader.json.Place;
import dev.asyncworkbook.grader.json.Problems;
import dev.asyncworkbook.kernel.trace.Subject;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * The names, such as {@code ?x}, that one clause gives to things.
 *
 * <p>A name says something only in company: the same name says that two things are the same one,
 * two names that they differ. A name that occurs once and could not stand for what another name of
 * the clause stands for is a problem, since nothing binds it.
 */
final class Variables {

    private record Use(String name, Set<Subject.Kind> kinds, String key, Place place) {}

    private final Problems problems;
    private final List<Use> uses = new ArrayList<>();

    Variables(Problems problems) {
        this.problems = problems;
    }

    /** Adds the names of a pattern that was read from these fields. */
    void add(Pattern pattern, Fields fields) {
        add("task", pattern.task(), EnumSet.of(Subject.Kind.TASK), fields);
        add("future", pattern.future(), EnumSet.of(Subject.Kind.FUTURE), fields);
        Set<Subject.Kind> objects = EnumSet.noneOf(Subject.Kind.class);
        objects.addAll(
                pattern.objectKind().map(List::of).orElse(KindFacts.objects(pattern.kind())));
        add("object", pattern.object(), objects, fields);
    }

    private void add(
            String key, List<Condition> conditions, Set<Subject.Kind> kinds, Fields fields) {
        for (Condition condition : conditions) {
            if (condition instanceof Condition.Variable(String name)) {
                uses.add(new Use(name, kinds, key, fields.placeOf(key)));
            }
        }
    }

    /** Reports every name that nothing binds, and every one that would have to be two things. */
    void requireCompany() {
        for (Use use : uses) {
            List<Use> same = uses.stream().filter(it -> it.name().equals(use.name())).toList();
            if (same.size() == 1 && !isToldApart(use)) {
                problems.add(
                        use.place(),
                        "?%s occurs once in this clause, so nothing binds it: write \"*\" instead, or use ?%s a second time."
                                .formatted(use.name(), use.name()));
            }
            if (same.size() > 1 && isFirst(use, same) && cannotMeet(same)) {
                problems.add(
                        use.place(),
                        "?%s stands for different kinds of things in this clause, so it would never match: use two names."
                                .formatted(use.name()));
            }
        }
    }

    /** Whether another name must not stand for the same thing. */
    private boolean isToldApart(Use use) {
        return uses.stream()
                .anyMatch(other ->
                        !other.name().equals(use.name())
                                && !Collections.disjoint(other.kinds(), use.kinds()));
    }

    @SuppressWarnings("ReferenceEquality") // the use itself, not one like it
    private static boolean isFirst(Use use, List<Use> same) {
        return same.getFirst() == use;
    }

    private static boolean cannotMeet(List<Use> same) {
        Set<Subject.Kind> common = EnumSet.copyOf(same.getFirst().kinds());
        same.forEach(use -> common.retainAll(use.kinds()));
        return common.isEmpty();
    }

    /** Reports every name, for a clause that has no use for them. */
    void refuse(String reason) {
        for (Use use : uses) {
            problems.add(use.place(), "?%s cannot stand here: %s.".formatted(use.name(), reason));
        }
    }
}
