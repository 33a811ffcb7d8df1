package dev.asyncworkbook.grader.manuscript;

import dev.asyncworkbook.grader.json.Json;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * All manifests of a course that can be read.
 *
 * @param directory the course's folder
 * @param course the manifest of the course
 * @param lessons those of its lessons, in order
 */
public record Manuscript(Path directory, Optional<Chapter> course, List<Chapter> lessons) {

    private static final String MANIFEST = "course.json";

    /** How the folder or the file of a lesson may be called. */
    public static final String PLAIN = "[a-z0-9]+(-[a-z0-9]+)*([.]json)?";

    /** Copies the list. */
    public Manuscript {
        lessons = List.copyOf(lessons);
    }

    /** Reads what there is. */
    public static Manuscript read(Path directory) {
        Optional<Chapter> course = Chapter.read("", directory.resolve(MANIFEST), directory);
        List<Chapter> lessons = new ArrayList<>();
        for (Json.Str name :
                course.map(it -> Chapter.strings(it.root(), "lessons")).orElse(List.of())) {
            // Whatever else it is has been reported by the reader of manifests.
            if (name.text().matches(PLAIN)) {
                lesson(directory, name.text()).ifPresent(lessons::add);
            }
        }
        return new Manuscript(directory, course, lessons);
    }

    private static Optional<Chapter> lesson(Path directory, String name) {
        if (name.endsWith(".json")) {
            String id = name.substring(0, name.length() - ".json".length());
            return Chapter.read(id, directory.resolve(name), directory);
        }
        Path folder = directory.resolve(name);
        return Chapter.read(name, folder.resolve("lesson.json"), folder);
    }

    /** The manifest of this lesson. */
    public Optional<Chapter> lesson(String id) {
        return lessons.stream().filter(lesson -> lesson.name().equals(id)).findFirst();
    }

    /** All manifests, the course's first. */
    public List<Chapter> chapters() {
        List<Chapter> all = new ArrayList<>();
        course.ifPresent(all::add);
        all.addAll(lessons);
        return all;
    }
}
