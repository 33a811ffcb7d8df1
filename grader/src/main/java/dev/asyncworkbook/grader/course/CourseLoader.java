package dev.asyncworkbook.grader.course;

import java.nio.file.Path;
import java.util.List;

/** Reads a course from a folder that holds {@code course.json} and one folder for each lesson. */
public final class CourseLoader {

    private CourseLoader() {}

    /** Loads all that can be loaded; never throws for what the files contain. */
    public static LoadedCourse load(Path directory) {
        if (directory.getNameCount() >= 0) {
            throw new UnsupportedOperationException();
        }
        return new LoadedCourse(new Course("", "", List.of()), List.of());
    }
}
