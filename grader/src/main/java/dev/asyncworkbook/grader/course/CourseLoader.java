package dev.asyncworkbook.grader.course;

import dev.asyncworkbook.grader.course.LessonProblem.Kind;
import dev.asyncworkbook.grader.json.Fields;
import dev.asyncworkbook.grader.json.Json;
import dev.asyncworkbook.grader.json.JsonDocument;
import dev.asyncworkbook.grader.json.Place;
import dev.asyncworkbook.grader.json.Problem;
import dev.asyncworkbook.grader.json.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;

/** Reads a course from a folder that holds {@code course.json} and one folder for each lesson. */
public final class CourseLoader {

    /** The newest format that this program reads. */
    public static final int FORMAT_VERSION = 1;

    private static final List<String> KEYS =
            List.of("$schema", "formatVersion", "id", "title", "lessons");
    private static final int NEWEST_IMAGINABLE = 1_000_000;

    private final Path directory;
    private final List<LessonProblem> problems = new ArrayList<>();
    private final List<Lesson> lessons = new ArrayList<>();

    private CourseLoader(Path directory) {
        this.directory = directory;
    }

    /** Loads all that can be loaded; never throws for what the files contain. */
    public static LoadedCourse load(Path directory) {
        return new CourseLoader(directory).load();
    }

    private LoadedCourse load() {
        Optional<Course> course =
                read(directory.resolve("course.json"), (json, found) -> course(json, found));
        return new LoadedCourse(
                course.orElseGet(() -> new Course("", "", List.copyOf(lessons))), problems);
    }

    private Course course(Json manifest, Problems found) {
        Fields fields = Fields.of(manifest, "a course", KEYS, found);
        Set<String> seen = new HashSet<>();
        List<Json> names = fields.requiredList("lessons");
        List<String> folders = fields.strings("lessons");
        for (int i = 0; i < names.size(); i++) {
            String folder = folders.get(i);
            if (!folder.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
                found.add(
                        names.get(i).place(),
                        Fields.quote(folder)
                                + " is no lesson: name its folder, in lower-case letters, digits"
                                + " and single hyphens.");
            } else if (!seen.add(folder)) {
                found.add(names.get(i).place(), Fields.quote(folder) + " is listed twice.");
            } else {
                loadLesson(folder);
            }
        }
        return new Course(fields.string("id"), fields.string("title"), lessons);
    }

    private void loadLesson(String name) {
        Path folder = directory.resolve(name);
        int before = problems.size();
        Optional<Lesson> lesson =
                read(
                        folder.resolve("lesson.json"),
                        (json, found) -> new LessonReader(folder, name, found).read(json));
        if (problems.size() == before) {
            lesson.ifPresent(lessons::add);
        }
    }

    /** Reads one manifest, and keeps what is wrong with it. */
    private <T> Optional<T> read(Path file, BiFunction<Json, Problems, T> reader) {
        String text;
        try {
            text = Files.readString(file);
        } catch (IOException e) {
            problems.add(
                    new LessonProblem(
                            shown(file),
                            0,
                            0,
                            "",
                            "The file cannot be read: it must be there, and be UTF-8.",
                            Kind.INVALID));
            return Optional.empty();
        }
        Problems found = new Problems();
        Optional<Json> json = JsonDocument.parse(text, found);
        if (json.isPresent() && isTooNew(file, json.get(), found)) {
            return Optional.empty();
        }
        Optional<T> result = json.map(value -> reader.apply(value, found));
        found.found().forEach(problem -> add(file, problem, Kind.INVALID));
        return result;
    }

    private boolean isTooNew(Path file, Json json, Problems found) {
        if (!(json instanceof Json.Obj)) {
            return false;
        }
        Problems silent = new Problems();
        Fields fields = Fields.of(json, "", List.of(), silent);
        Optional<Json> value = fields.value("formatVersion");
        if (value.isEmpty()) {
            found.add(
                    fields.place(),
                    "\"formatVersion\" is missing: write \"formatVersion\": "
                            + FORMAT_VERSION
                            + ".");
            return false;
        }
        Optional<Integer> version = fields.integer("formatVersion", 1, NEWEST_IMAGINABLE);
        if (version.isEmpty()) {
            found.add(
                    value.get().place(),
                    "\"formatVersion\" must be " + FORMAT_VERSION + ", a whole number.");
            return false;
        }
        if (version.get() > FORMAT_VERSION) {
            Place place = value.get().place();
            String message =
                    "The file is in format version "
                            + version.get()
                            + ", and this workbook reads up to version "
                            + FORMAT_VERSION
                            + ": update the workbook.";
            add(file, new Problem(place, message), Kind.NEEDS_NEWER);
            return true;
        }
        return false;
    }

    private void add(Path file, Problem problem, Kind kind) {
        Place place = problem.place();
        problems.add(
                new LessonProblem(
                        shown(file),
                        place.line(),
                        place.column(),
                        place.pointer(),
                        problem.message(),
                        kind));
    }

    private Path shown(Path file) {
        return directory.relativize(file);
    }
}
