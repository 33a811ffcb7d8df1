package dev.asyncworkbook.grader.lint;

import dev.asyncworkbook.grader.finding.Finding;
import dev.asyncworkbook.grader.finding.Finding.Spot;
import dev.asyncworkbook.grader.json.Json;
import dev.asyncworkbook.grader.json.JsonDocument;
import dev.asyncworkbook.grader.json.Problems;
import dev.asyncworkbook.grader.manuscript.Chapter;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A translation has every text that the original has, under the same ids, and no others. */
final class Translations implements LintRule {

    private static final String RULE = "translation";

    /** What is translated wherever it is text. */
    private static final Set<String> TEXTS =
            Set.of(
                    "title",
                    "summary",
                    "objectives",
                    "opening",
                    "closing",
                    "welcome",
                    "farewell",
                    "text",
                    "prompt",
                    "after",
                    "say",
                    "message",
                    "help",
                    "hints");

    /** Lists of things with ids that have texts of their own. */
    private static final List<String> LISTS = List.of("steps", "checks", "options");

    @Override
    public List<Finding> check(Chapter chapter, LintedCourse course) {
        Optional<Json> folders =
                course.manuscript().course().flatMap(it -> it.root().member("translations"));
        if (!(folders.orElse(null) instanceof Json.Obj locales)) {
            return List.of();
        }
        List<Finding> findings = new ArrayList<>();
        for (Json.Member locale : locales.members()) {
            if (locale.value() instanceof Json.Str folder) {
                Path mirror = course.manuscript().directory().resolve(folder.text());
                Path inside = course.manuscript().directory().relativize(chapter.file());
                compare(chapter, mirror.resolve(inside), locale.name(), findings);
            }
        }
        return findings;
    }

    private static void compare(Chapter chapter, Path file, String locale, List<Finding> findings) {
        if (!Files.isRegularFile(file)) {
            findings.add(
                    Finding.error(
                            RULE,
                            Spot.of(chapter.file()),
                            "There is no translation \"%s\" of this file: write %s."
                                    .formatted(locale, file)));
            return;
        }
        try {
            Optional<Json> translated = JsonDocument.parse(Files.readString(file), new Problems());
            if (translated.isEmpty()) {
                findings.add(Finding.error(RULE, Spot.of(file), "This is not JSON: correct it."));
            }
            translated.ifPresent(it -> compare(chapter.root(), it, file, findings));
        } catch (IOException e) {
            findings.add(
                    Finding.error(
                            RULE, Spot.of(file), "The file cannot be read: save it as UTF-8."));
        }
    }

    private static void compare(Json original, Json other, Path file, List<Finding> findings) {
        if (!(original instanceof Json.Obj object)) {
            return;
        }
        for (Json.Member member : object.members()) {
            Optional<Json> counterpart = other.member(member.name());
            if (TEXTS.contains(member.name()) && counterpart.isEmpty()) {
                findings.add(
                        Finding.error(
                                RULE,
                                spot(file, other),
                                "\"%s\" is not translated: write it.".formatted(member.name())));
            } else if (member.name().equals("hints")) {
                counterpart.ifPresent(it -> sameNumber(member.value(), it, file, findings));
            }
        }
        for (String list : LISTS) {
            compareList(object, other, list, file, findings);
        }
    }

    private static void sameNumber(Json original, Json other, Path file, List<Finding> findings) {
        if (original instanceof Json.Arr hints
                && other instanceof Json.Arr translated
                && hints.elements().size() != translated.elements().size()) {
            findings.add(
                    Finding.error(
                            RULE,
                            spot(file, other),
                            "There are %d hints here, but %d in the original: translate each."
                                    .formatted(
                                            translated.elements().size(),
                                            hints.elements().size())));
        }
    }

    private static void compareList(
            Json.Obj original, Json other, String list, Path file, List<Finding> findings) {
        List<Json.Obj> translated = Chapter.objects(other, list);
        List<Json.Obj> wanted = Chapter.objects(original, list);
        for (Json.Obj each : wanted) {
            String id = Chapter.string(each, "id");
            Optional<Json.Obj> same = withId(translated, id);
            if (same.isEmpty()) {
                findings.add(
                        Finding.error(
                                RULE,
                                spot(file, other),
                                "\"%s\" lacks \"%s\", which the original has: translate it."
                                        .formatted(list, id)));
            }
            same.ifPresent(it -> compare(each, it, file, findings));
        }
        for (Json.Obj each : translated) {
            if (withId(wanted, Chapter.string(each, "id")).isEmpty()) {
                findings.add(
                        Finding.error(
                                RULE,
                                spot(file, each),
                                "The original has no \"%s\" in \"%s\": remove it, or correct its id."
                                        .formatted(Chapter.string(each, "id"), list)));
            }
        }
    }

    private static Optional<Json.Obj> withId(List<Json.Obj> list, String id) {
        return list.stream().filter(it -> Chapter.string(it, "id").equals(id)).findFirst();
    }

    private static Spot spot(Path file, Json value) {
        return new Spot(
                file, value.place().line(), value.place().column(), value.place().pointer());
    }
}
