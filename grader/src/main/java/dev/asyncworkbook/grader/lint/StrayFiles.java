package dev.asyncworkbook.grader.lint;

import dev.asyncworkbook.grader.finding.Finding;
import dev.asyncworkbook.grader.finding.Finding.Spot;
import dev.asyncworkbook.grader.json.Json;
import dev.asyncworkbook.grader.manuscript.Chapter;
import dev.asyncworkbook.grader.manuscript.Manuscript;
import dev.asyncworkbook.grader.manuscript.Passages;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Nothing lies in a lesson's folder that the lesson does not name. */
final class StrayFiles implements LintRule {

    private static final String RULE = "stray-file";

    @Override
    public List<Finding> check(Chapter chapter, LintedCourse course) {
        if (chapter.name().isEmpty()) {
            List<Finding> findings = new ArrayList<>(strayLessons(chapter));
            course.translations()
                    .forEach(translation -> findings.addAll(strayTexts(translation, course)));
            return findings;
        }
        boolean ownFolder = !chapter.folder().equals(course.manuscript().directory());
        return ownFolder ? strayFiles(chapter) : List.of();
    }

    private static List<Finding> strayFiles(Chapter chapter) {
        Set<Path> named = Passages.files(chapter);
        return files(chapter.folder()).stream()
                .filter(file -> !file.equals(chapter.file()) && !named.contains(file.normalize()))
                .map(file ->
                        Finding.error(
                                RULE,
                                Spot.of(file),
                                "No step of the lesson names this file: name it, or remove it."))
                .toList();
    }

    /** Lessons that lie beside the manifest of the course, which does not list them. */
    private static List<Finding> strayLessons(Chapter course) {
        Set<String> listed =
                Chapter.strings(course.root(), "lessons").stream()
                        .map(Json.Str::text)
                        .collect(Collectors.toSet());
        List<Finding> findings = new ArrayList<>();
        for (Path entry : entries(course.folder())) {
            String name = entry.getFileName().toString();
            if (Files.isRegularFile(entry.resolve("lesson.json")) && !listed.contains(name)) {
                findings.add(
                        Finding.error(
                                RULE,
                                Spot.of(entry.resolve("lesson.json")),
                                "The course does not list the lesson \"%s\": add it to \"lessons\" in course.json, or remove it."
                                        .formatted(name)));
            }
        }
        return findings;
    }

    /**
     * Files below a translation that are no translated manifest, and that none of those names. What
     * belongs to a manifest that cannot be read is not known, and so is left alone.
     */
    private static List<Finding> strayTexts(
            LintedCourse.Translation translation, LintedCourse course) {
        Set<Path> named = new TreeSet<>();
        Set<Path> unread = unreadLessons(translation, course);
        for (Chapter original : course.manuscript().chapters()) {
            named.add(translation.fileOf(original, course.manuscript()).normalize());
            translation
                    .of(original, course.manuscript())
                    .ifPresent(translated -> named.addAll(Passages.files(translated)));
        }
        return files(translation.folder()).stream()
                .filter(file -> !named.contains(file.normalize()))
                .filter(file -> unread.stream().noneMatch(file::startsWith))
                .map(file ->
                        Finding.error(
                                RULE,
                                Spot.of(file),
                                "No translated text is in this file: name it, or remove it."))
                .toList();
    }

    /** Where the lessons of a translation are that cannot be read, in it or in the original. */
    private static Set<Path> unreadLessons(
            LintedCourse.Translation translation, LintedCourse course) {
        Set<Path> unread = new TreeSet<>();
        for (String name : listed(course.manuscript().course())) {
            boolean read =
                    course.manuscript()
                            .lesson(name.replaceFirst("[.]json$", ""))
                            .flatMap(it -> translation.of(it, course.manuscript()))
                            .isPresent();
            if (!read) {
                unread.add(translation.folder().resolve(name));
            }
        }
        return unread;
    }

    /** The lessons that the manifest of a course lists and that have a name of the usual form. */
    private static Set<String> listed(Optional<Chapter> course) {
        return course.map(it -> Chapter.strings(it.root(), "lessons")).orElse(List.of()).stream()
                .map(Json.Str::text)
                .filter(it -> it.matches(Manuscript.PLAIN))
                .collect(Collectors.toSet());
    }

    private static List<Path> entries(Path folder) {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.sorted().toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> tree = Files.walk(folder)) {
            return tree.filter(file -> !Files.isDirectory(file))
                    .filter(file -> !file.getFileName().toString().startsWith("."))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            return List.of();
        }
    }
}
