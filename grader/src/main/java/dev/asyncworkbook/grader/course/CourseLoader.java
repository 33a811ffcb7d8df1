package dev.asyncworkbook.grader.course;

import dev.asyncworkbook.grader.json.Json;

import java.nio.file.Files;
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

    /** The language that is wanted; empty for that of the course. */
    private final String locale;

    /** The translated manifests that were read. */
    private final List<Manifest> translations = new ArrayList<>();

    private CourseLoader(Path directory, Set<String> taken, String locale) {
        this.locale = locale;
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
        return load(directory, taken, "");
    }

    /**
     * Loads a course with its texts in some language; what is not translated is in its own.
     *
     * @param locale the language, such as {@code de}; empty for the course's own
     */
    public static LoadedCourse load(Path directory, Set<String> taken, String locale) {
        return new CourseLoader(directory, taken, locale).load();
    }

    private LoadedCourse load() {
        Course course = manifest.document().map(this::course).orElse(none());
        List<LessonProblem> problems = new ArrayList<>(manifest.lessonProblems());
        lessons.keySet().forEach(lesson -> problems.addAll(lesson.lessonProblems()));
        translations.forEach(each -> problems.addAll(each.lessonProblems()));
        return new LoadedCourse(course, problems);
    }

    private static Course none() {
        return new Course("", "", Imprint.NONE, "", "", List.of());
    }

    private Course course(Json document) {
        CourseReader.Listed listed = new CourseReader(directory, manifest).read(document);
        Optional<Path> translated = translated(listed.course().imprint());
        Json shown =
                translated
                        .map(folder -> over(document, folder, "course.json", Shape.COURSE))
                        .orElse(document);
        Course course =
                translated.isEmpty()
                        ? listed.course()
                        : new CourseReader(directory, new Manifest(directory)).read(shown).course();
        Prerequisites prerequisites =
                new Prerequisites(listed.lessons().stream().map(CourseReader::idOf).toList());
        listed.lessons().forEach(name -> read(name, course.id(), translated, prerequisites));
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

    /** The folder with the texts in the language that is wanted. */
    private Optional<Path> translated(Imprint imprint) {
        return imprint.isIn(locale) || !manifest.isSound()
                ? Optional.empty()
                : imprint.translation(locale).map(directory::resolve);
    }

    /** The document with those texts that are translated. */
    private Json over(Json document, Path folder, String file, Shape shape) {
        Path path = folder.resolve(file);
        if (!Files.isRegularFile(path)) {
            return document;
        }
        Manifest translation = new Manifest(path);
        translations.add(translation);
        Path inside = path.getParent() == null ? folder : path.getParent();
        return translation
                .document()
                .map(it -> new Overlay(inside, translation.problems()).over(document, it, shape))
                .orElse(document);
    }

    private void read(
            String name, String course, Optional<Path> translated, Prerequisites prerequisites) {
        boolean isFile = CourseReader.isFile(name);
        Path folder = isFile ? directory : directory.resolve(name);
        String file = isFile ? name : name + "/lesson.json";
        Manifest lesson = new Manifest(directory.resolve(file));
        String id = CourseReader.idOf(name);
        String known = taken.contains(id) ? course + "-" + id : id;
        Optional<Json> document =
                lesson.document()
                        .map(it ->
                                translated
                                        .map(each -> over(it, each, file, Shape.LESSON))
                                        .orElse(it));
        Optional<Lesson> read =
                document.map(it -> new LessonReader(folder, id, known, lesson.problems()).read(it));
        lessons.put(lesson, read);
        read.ifPresent(it -> prerequisites.add(it, document.orElseThrow(), lesson));
    }
}
