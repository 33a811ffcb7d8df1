package dev.asyncworkbook.grader.course;

import dev.asyncworkbook.grader.json.Json;
import dev.asyncworkbook.grader.json.Place;
import dev.asyncworkbook.grader.json.Suggestions;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which lesson of a course builds on which; that must lead to an earlier one. */
final class Prerequisites {

    private record Wanted(Manifest manifest, Place place, List<String> ids) {}

    private final List<String> known;
    private final Map<String, Wanted> byLesson = new LinkedHashMap<>();

    /** Among the lessons of these ids, also the broken ones. */
    Prerequisites(List<String> known) {
        this.known = List.copyOf(known);
    }

    /** Adds those of a lesson that was read. */
    void add(Lesson lesson, Json document, Manifest manifest) {
        byLesson.put(
                lesson.id(),
                new Wanted(manifest, place(document), lesson.outline().prerequisites()));
    }

    private static Place place(Json document) {
        return document.member("prerequisites").map(Json::place).orElse(document.place());
    }

    /** Reports what leads nowhere, in a circle, or forwards to the manifests that say so. */
    void check() {
        byLesson.forEach((id, wanted) ->
                wanted.ids().stream()
                        .filter(it -> !it.isBlank() && !known.contains(it))
                        .forEach(it -> reportUnknown(it, wanted)));
        Set<String> reported = new LinkedHashSet<>();
        byLesson.forEach((id, wanted) ->
                circle(id, List.of(id), new HashSet<>())
                        .filter(circle -> reported.stream().noneMatch(circle::contains))
                        .ifPresent(circle -> {
                            reported.addAll(circle);
                            reportCircle(circle, wanted);
                        }));
        if (reported.isEmpty()) {
            byLesson.forEach(this::checkOrder);
        }
    }

    private void checkOrder(String lesson, Wanted wanted) {
        wanted.ids().stream()
                .filter(id -> known.indexOf(id) > known.indexOf(lesson))
                .forEach(id -> reportLater(id, wanted));
    }

    private static void reportLater(String id, Wanted wanted) {
        wanted.manifest()
                .problems()
                .add(
                        wanted.place(),
                        "\"prerequisites\" names \"%s\", which comes later in the course: list it earlier in course.json, or remove it here."
                                .formatted(id));
    }

    private void reportUnknown(String id, Wanted wanted) {
        wanted.manifest()
                .problems()
                .add(
                        wanted.place(),
                        "\"prerequisites\" names \"%s\", which is no lesson of this course.%s"
                                .formatted(id, Suggestions.didYouMean(id, known)));
    }

    private static void reportCircle(List<String> circle, Wanted wanted) {
        wanted.manifest()
                .problems()
                .add(
                        wanted.place(),
                        "The prerequisites go in a circle, so that nobody can begin: %s; remove one of them."
                                .formatted(String.join(" needs ", circle)));
    }

    /**
     * The way from a lesson back to itself, if there is one; {@code way} begins with it. Whatever
     * was {@code seen} has led nowhere, so that each lesson is looked at once.
     */
    private Optional<List<String>> circle(String from, List<String> way, Set<String> seen) {
        Wanted wanted = byLesson.get(from);
        if (wanted == null) {
            return Optional.empty();
        }
        for (String next : wanted.ids()) {
            List<String> longer = new ArrayList<>(way);
            longer.add(next);
            if (next.equals(way.getFirst())) {
                return Optional.of(longer);
            }
            Optional<List<String>> found =
                    seen.add(next) ? circle(next, longer, seen) : Optional.empty();
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }
}
