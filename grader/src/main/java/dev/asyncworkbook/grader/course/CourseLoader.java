package dev.asyncworkbook.grader.course;

import dev.asyncworkbook.grader.json.Fields;
import dev.asyncworkbook.grader.json.Json;
import dev.asyncworkbook.grader.json.Place;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads a course from a folder that holds {@code course.json} and one folder for each lesson. */
public final class CourseLoader {

    private static final List<String> KEYS = List.of("formatVersion", "id", "title", "lessons");

    private final Path directory;
    private final Manifest manifest;
    private final List<Lesson> lessons = new ArrayList<>();
    private final List<LessonProblem> lessonProblems = new ArrayList<>();

    private CourseLoader(Path directory) {
        this.directory = directory;
        this.manifest = new Manifest(directory.resolve("course.json"));
    }

    /**
     * Loads all that can be loaded: a lesson with a problem is left out, the others are there.
     * Never throws for what the files contain.
     */
    public static LoadedCourse load(Path directory) {
        CourseLoader loader = new CourseLoader(directory);
        Course course = loader.manifest.document().map(loader::course).orElse(loader.none());
        List<LessonProblem> problems = new ArrayList<>(loader.manifest.lessonProblems());
        problems.addAll(loader.lessonProblems);
        return new LoadedCourse(course, problems);
    }

    private Course none() {
        return new Course("", "", List.of());
    }

    private Course course(Json document) {
        Fields fields = Fields.of(document, "a course", KEYS, manifest.problems());
        Manifest.requireVersion(fields);
        String id = new Ids(manifest.problems()).read(fields);
        String title = fields.string("title");
        Set<String> seen = new HashSet<>();
        for (Json element : fields.requiredList("lessons")) {
            folderName(element, seen).flatMap(this::lesson).ifPresent(lessons::add);
        }
        return new Course(id, title, lessons);
    }

    private Optional<String> folderName(Json element, Set<String> seen) {
        if (!(element instanceof Json.Str name)) {
            return refuse(
                    element.place(),
                    "Every element of \"lessons\" must be the name of a folder, not "
                            + element.typeName()
                            + ".");
        }
        if (!name.text().matches("[a-z0-9]+(-[a-z0-9]+)*")) {
            return refuse(
                    name.place(),
                    "\"%s\" is no lesson's folder: use small letters, digits and hyphens."
                            .formatted(name.text()));
        }
        if (!seen.add(name.text())) {
            return refuse(
                    name.place(),
                    "The lesson \"%s\" is listed twice: remove one.".formatted(name.text()));
        }
        if (!Files.isDirectory(directory.resolve(name.text()))) {
            return refuse(
                    name.place(),
                    "There is no folder \"%s\" beside course.json: create it or correct the name."
                            .formatted(name.text()));
        }
        return Optional.of(name.text());
    }

    private Optional<String> refuse(Place place, String message) {
        manifest.problems().add(place, message);
        return Optional.empty();
    }

    private Optional<Lesson> lesson(String folderName) {
        Path folder = directory.resolve(folderName);
        Manifest lesson = new Manifest(folder.resolve("lesson.json"));
        Optional<Lesson> read =
                lesson.document()
                        .map(it ->
                                new LessonReader(folder, folderName, lesson.problems()).read(it));
        lessonProblems.addAll(lesson.lessonProblems());
        return read.filter(_ -> lesson.isSound());
    }
}
