package dev.asyncworkbook.grader.course;

import dev.asyncworkbook.grader.json.Fields;
import dev.asyncworkbook.grader.json.Json;
import dev.asyncworkbook.grader.json.JsonDocument;
import dev.asyncworkbook.grader.json.Place;
import dev.asyncworkbook.grader.json.Problem;
import dev.asyncworkbook.grader.json.Problems;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** One JSON file of a course while it is read, with what was found to be wrong with it. */
final class Manifest {

    /** The format that this program reads. */
    static final int FORMAT_VERSION = 1;

    private static final long MOST_BYTES = 1 << 20;

    private final Path file;
    private final Problems problems = new Problems();
    private boolean needsNewer;

    Manifest(Path file) {
        this.file = file;
    }

    /** What is wrong with it; more is added while it is read. */
    Problems problems() {
        return problems;
    }

    boolean isSound() {
        return problems.found().isEmpty();
    }

    /** The document, if it is there, is JSON, and is in a format that this program reads. */
    Optional<Json> document() {
        return text().flatMap(text -> JsonDocument.parse(text, problems)).filter(this::isReadable);
    }

    /** Reports a version that is missing or wrong; other problems are for a version 1 to have. */
    private boolean isReadable(Json document) {
        if (document.member("formatVersion").orElse(null) instanceof Json.Num number
                && number.text().matches("\\d{1,9}")
                && Integer.parseInt(number.text()) > FORMAT_VERSION) {
            needsNewer = true;
            problems.structure(
                    number.place(),
                    "This file has format version %s, but this workbook reads version %d only: get a newer workbook."
                            .formatted(number.text(), FORMAT_VERSION));
            return false;
        }
        return true;
    }

    /** Checks the version of a document that {@link #document()} has let pass. */
    static void requireVersion(Fields fields) {
        if (fields.required("formatVersion").isPresent()) {
            fields.integer("formatVersion", FORMAT_VERSION, FORMAT_VERSION);
        }
    }

    /** Reports it if the course needs a newer program than this one. */
    void requireApp(String needed, Place place) {
        AppVersion.current()
                .filter(version -> AppVersion.isOlder(version, needed))
                .ifPresent(version -> {
                    needsNewer = true;
                    problems.add(
                            place,
                            "This course needs version %s of the workbook, but this is version %s: get a newer workbook."
                                    .formatted(needed, version));
                });
    }

    List<LessonProblem> lessonProblems() {
        return problems.found().stream().map(this::lessonProblem).toList();
    }

    private LessonProblem lessonProblem(Problem problem) {
        Place place = problem.place();
        return new LessonProblem(
                file,
                place.line(),
                place.column(),
                place.pointer(),
                problem.message(),
                needsNewer ? LessonProblem.Kind.NEEDS_NEWER : LessonProblem.Kind.INVALID);
    }

    private Optional<String> text() {
        try {
            if (!Files.isRegularFile(file)) {
                problems.add(Place.NOWHERE, "There is no such file: create it.");
                return Optional.empty();
            }
            if (Files.size(file) > MOST_BYTES) {
                problems.add(Place.NOWHERE, "The file is larger than 1 MiB: move code into files.");
                return Optional.empty();
            }
            return Optional.of(Files.readString(file));
        } catch (CharacterCodingException e) {
            problems.add(Place.NOWHERE, "The file is not UTF-8: save it as UTF-8.");
        } catch (IOException e) {
            problems.add(Place.NOWHERE, "The file cannot be read: check its permissions.");
        }
        return Optional.empty();
    }
}
