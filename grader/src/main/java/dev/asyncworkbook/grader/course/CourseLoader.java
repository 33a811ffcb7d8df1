package dev.asyncworkbook.grader.course;

import dev.asyncworkbook.grader.json.Json;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads a course from a folder that holds {@code course.json} and for each lesson a folder with a
 * {@code lesson.json}, or one file.
 */
public final class CourseLoader {

    private final Path directory;
    private final Manifest manifest;

    /** The lessons that were read, also those with problems, each with its manifest. */
    private final Map<Manifest, Optional<Lesson>> lessons = new LinkedHashMap<>();

    /** The ids of lessons of other courses. */
    private final Set<String> taken;

    private CourseLoader(Path directory, Set<String> taken) {
        this.directory = directory;
        this.taken = Set.copyOf(taken);
        this.manifest = new Manifest(directory.resolve("course.json"));
    }

    /**
     * Loads all that can be loaded: a lesson with a problem is left out, the others are there.
     * Never throws for what the files contain.
     */
    public static LoadedCourse load(Path directory) {
        return load(directory, Set.of());
    }

    /**
     * Loads a course that is to stand beside others.
     *
     * @param taken the ids of their lessons; a lesson of the same id is called by its course as
     *     well: {@code course-lesson}
     */
    public static LoadedCourse load(Path directory, Set<String> taken) {
        return new CourseLoader(directory, taken).load();
    }

    private LoadedCourse load() {
        Course course = manifest.document().map(this::course).orElse(none());
        List<LessonProblem> problems = new ArrayList<>(manifest.lessonProblems());
        lessons.keySet().forEach(lesson -> problems.addAll(lesson.lessonProblems()));
        return new LoadedCourse(course, problems);
    }

    private static Course none() {
        return new Course("", "", Imprint.NONE, "", "", List.of());
    }

    private Course course(Json document) {
        CourseReader.Listed listed = new CourseReader(directory, manifest).read(document);
        Course course = listed.course();
        Prerequisites prerequisites =
                new Prerequisites(listed.lessons().stream().map(CourseReader::idOf).toList());
        listed.lessons().forEach(name -> read(name, course.id(), prerequisites));
        prerequisites.check();
        return new Course(
                course.id(),
                course.title(),
                course.imprint(),
                course.welcome(),
                course.farewell(),
                sound());
    }

    private List<Lesson> sound() {
        return lessons.entrySet().stream()
                .filter(each -> each.getKey().isSound())
                .flatMap(each -> each.getValue().stream())
                .toList();
    }

    private void read(String name, String course, Prerequisites prerequisites) {
        boolean isFile = CourseReader.isFile(name);
        Path folder = isFile ? directory : directory.resolve(name);
        Manifest lesson = new Manifest(folder.resolve(isFile ? name : "lesson.json"));
        String id = CourseReader.idOf(name);
        String known = taken.contains(id) ? course + "-" + id : id;
        Optional<Json> document = lesson.document();
        Optional<Lesson> read =
                document.map(it -> new LessonReader(folder, id, known, lesson.problems()).read(it));
        lessons.put(lesson, read);
        read.ifPresent(it -> prerequisites.add(it, document.orElseThrow(), lesson));
    }
}
