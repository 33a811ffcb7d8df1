package dev.asyncworkbook.grader.batch;

import java.nio.file.Path;
import java.util.List;

/**
 * A file that a student handed in.
 *
 * @param student who, as the name of a folder or of a file says; not to be trusted
 * @param file where it is
 * @param path the names of the folders and of the file within what the student handed in
 */
public record Submission(String student, Path file, List<String> path) {

    /** Copies the path. */
    public Submission {
        path = List.copyOf(path);
    }

    /** The path as one text, for people. */
    public String shownPath() {
        return String.join("/", path);
    }

    /** The file's name without its {@code .java}. */
    String stem() {
        return stem(path.getLast());
    }

    static String stem(String fileName) {
        return fileName.endsWith(".java")
                ? fileName.substring(0, fileName.length() - ".java".length())
                : fileName;
    }
}
