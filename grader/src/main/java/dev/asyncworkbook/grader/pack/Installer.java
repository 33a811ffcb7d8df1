package dev.asyncworkbook.grader.pack;

import dev.asyncworkbook.grader.course.Course;
import dev.asyncworkbook.grader.course.CourseLoader;
import dev.asyncworkbook.grader.course.Lesson;
import dev.asyncworkbook.grader.course.LessonProblem;
import dev.asyncworkbook.grader.course.LoadedCourse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Installs packed courses, each in a folder of its own. A course is there as a whole or not at all,
 * and a newer one takes the place of an older one.
 */
public final class Installer {

    private static final String ID = "[a-z0-9]+(-[a-z0-9]+)*";

    private final Path courses;

    /** For courses in this folder, which is made when one is installed. */
    public Installer(Path courses) {
        this.courses = courses;
    }

    /** The folders of all courses that are installed, by their names. */
    public List<Path> installed() {
        if (!Files.isDirectory(courses)) {
            return List.of();
        }
        try (Stream<Path> entries = Files.list(courses)) {
            return entries.filter(it -> Files.isRegularFile(it.resolve("course.json")))
                    .filter(it -> it.getFileName().toString().matches(ID))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    /**
     * A course with the lessons of all installed ones behind its own.
     *
     * @param locale the language that is wanted; where a course has it not, it is in its own
     */
    public LoadedCourse behind(LoadedCourse first, String locale) {
        List<Lesson> lessons = new ArrayList<>(first.course().lessons());
        List<LessonProblem> problems = new ArrayList<>(first.problems());
        for (Path folder : installed()) {
            Set<String> taken = lessons.stream().map(Lesson::id).collect(Collectors.toSet());
            LoadedCourse next = CourseLoader.load(folder, taken, locale);
            lessons.addAll(next.course().lessons());
            problems.addAll(next.problems());
        }
        Course own = first.course();
        return new LoadedCourse(
                new Course(
                        own.id(),
                        own.title(),
                        own.imprint(),
                        own.welcome(),
                        own.farewell(),
                        lessons),
                problems);
    }

    /**
     * Installs the course in this file.
     *
     * @return the course
     * @throws PackException if the file is no pack that can be trusted
     * @throws IOException if it cannot be read, or the folder not be written
     */
    public LoadedCourse install(Path file) throws PackException, IOException {
        PackReader.Contents contents = PackReader.read(file);
        if (!contents.list().course().matches(ID)) {
            throw new PackException("the id of its course is not plain.");
        }
        Files.createDirectories(courses);
        Path fresh = Files.createTempDirectory(courses, ".new-");
        try {
            write(contents, fresh);
            LoadedCourse loaded = CourseLoader.load(fresh);
            requireSound(loaded, contents.list());
            replace(courses.resolve(contents.list().course()), fresh);
            return loaded;
        } finally {
            delete(fresh);
        }
    }

    private static void write(PackReader.Contents contents, Path folder) throws IOException {
        for (Map.Entry<String, byte[]> each : contents.files().entrySet()) {
            Path file = folder.resolve(each.getKey());
            Path parent = file.getParent();
            if (parent != null) {
                Files.createDirectories(parent);
            }
            Files.write(file, each.getValue());
        }
    }

    private static void requireSound(LoadedCourse loaded, PackList list) throws PackException {
        if (!loaded.problems().isEmpty()) {
            LessonProblem first = loaded.problems().getFirst();
            throw new PackException(
                    "its course has mistakes, such as in %s, line %d: %s"
                            .formatted(first.file().getFileName(), first.line(), first.message()),
                    loaded.needsNewerVersion());
        }
        if (!loaded.course().id().equals(list.course())) {
            throw new PackException("its list is that of another course.");
        }
    }

    private void replace(Path target, Path fresh) throws IOException {
        if (!Files.exists(target)) {
            Files.move(fresh, target);
            return;
        }
        Path old = Files.createTempDirectory(courses, ".old-");
        Path kept = old.resolve("course");
        Files.move(target, kept);
        try {
            Files.move(fresh, target);
        } catch (IOException e) {
            Files.move(kept, target);
            throw e;
        } finally {
            delete(old);
        }
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> tree = Files.walk(folder)) {
            for (Path each : tree.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }
}
