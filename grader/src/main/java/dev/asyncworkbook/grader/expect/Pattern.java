package dev.asyncworkbook.grader.expect;

import dev.asyncworkbook.kernel.trace.Event;
import dev.asyncworkbook.kernel.trace.EventKind;
import dev.asyncworkbook.kernel.trace.Subject;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Which events a clause means.
 *
 * @param kind their kind
 * @param text their whole text, if that matters
 * @param startsWith how their text begins, if that matters
 * @param task what the acting task must be
 * @param future what the {@code async} block in which they happen must be; one of those around it
 *     will do as well
 * @param object what the thing that they happen to must be
 * @param objectKind what kind of thing that must be, if that matters
 */
record Pattern(
        EventKind kind,
        Optional<String> text,
        Optional<String> startsWith,
        List<Condition> task,
        List<Condition> future,
        List<Condition> object,
        Optional<Subject.Kind> objectKind) {

    Pattern {
        task = List.copyOf(task);
        future = List.copyOf(future);
        object = List.copyOf(object);
    }

    /** Whether the event can be meant at all, whatever the clause's names stand for. */
    boolean matches(Event event, Observation run) {
        return !match(event, run, Bindings.NONE).isEmpty();
    }

    /** The bindings, more than those given, under which the event is meant; none if it is not. */
    List<Bindings> match(Event event, Observation run, Bindings bindings) {
        if (event.kind() != kind || !hasText(event.detail()) || !hasObjectKind(event, run)) {
            return List.of();
        }
        List<Bindings> found = List.of(bindings);
        found = admit(task, List.of(event.task()), run, found);
        found = admit(object, List.of(event.object()), run, found);
        return admit(future, run.futuresAround(event), run, found);
    }

    private boolean hasText(String detail) {
        return text.map(detail::equals).orElse(true)
                && startsWith.map(detail::startsWith).orElse(true);
    }

    private boolean hasObjectKind(Event event, Observation run) {
        return objectKind.isEmpty()
                || run.subject(event.object()).map(Subject::kind).equals(objectKind);
    }

    /** The bindings under which one of the candidates meets all conditions. */
    private static List<Bindings> admit(
            List<Condition> conditions,
            List<Integer> candidates,
            Observation run,
            List<Bindings> bindings) {
        if (conditions.isEmpty() || bindings.isEmpty()) {
            return bindings;
        }
        List<Bindings> found = new ArrayList<>();
        for (Bindings before : bindings) {
            for (int candidate : candidates) {
                meetAll(conditions, candidate, run, before)
                        .filter(it -> !isExcluded(conditions, candidates, run))
                        .filter(it -> !found.contains(it))
                        .ifPresent(found::add);
            }
        }
        return found;
    }

    private static Optional<Bindings> meetAll(
            List<Condition> conditions, int candidate, Observation run, Bindings bindings) {
        Optional<Bindings> result = Optional.of(bindings);
        for (Condition condition : conditions) {
            result = result.flatMap(it -> condition.admit(candidate, run, it));
        }
        return result;
    }

    /** What must not be so must not be so of any candidate. */
    private static boolean isExcluded(
            List<Condition> conditions, List<Integer> candidates, Observation run) {
        return conditions.stream()
                .filter(Condition.Not.class::isInstance)
                .anyMatch(not ->
                        candidates.stream()
                                .anyMatch(it -> not.admit(it, run, Bindings.NONE).isEmpty()));
    }

    /** Whether it means printed lines, whose order every schedule class keeps. */
    boolean isPrinting() {
        return kind == EventKind.PRINT;
    }

    /** Whether every event that the other one means is meant by this one too; names aside. */
    boolean covers(Pattern other) {
        return kind == other.kind
                && (text.isEmpty() || text.equals(other.text))
                && (startsWith.isEmpty() || startsWith.equals(other.startsWith))
                && (objectKind.isEmpty() || objectKind.equals(other.objectKind))
                && other.task.containsAll(task)
                && other.future.containsAll(future)
                && other.object.containsAll(object);
    }

    /** The pattern in words: {@code print "I am first" by task "main"}. */
    String describe() {
        StringBuilder words = new StringBuilder(kind.label());
        text.ifPresent(it -> words.append(' ').append(Visible.quote(it)));
        startsWith.ifPresent(it -> words.append(' ').append(Visible.quote(it + "...")));
        String thing = objectKind.map(Subject.Kind::label).orElse("thing");
        if (!object.isEmpty()) {
            words.append(" of ").append(Condition.describe(object, thing));
        } else if (objectKind.isPresent()) {
            words.append(" of any ").append(thing);
        }
        if (!task.isEmpty()) {
            words.append(" by ").append(Condition.describe(task, "task"));
        }
        if (!future.isEmpty()) {
            words.append(" in ").append(Condition.describe(future, "async block"));
        }
        return words.toString();
    }
}
