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

    private static final List<String> ENDINGS = List.of(".java", ".txt");

    /** Copies the path. */
    public Submission {
        path = List.copyOf(path);
    }

    /** The path as one text, for people. */
    public String shownPath() {
        return String.join("/", path);
    }

    /** The file's name without its ending. */
    String stem() {
        return stem(path.getLast());
    }

    static String stem(String fileName) {
        for (String ending : ENDINGS) {
            if (fileName.endsWith(ending)) {
                return fileName.substring(0, fileName.length() - ending.length());
            }
        }
        return fileName;
    }

    /** Whether a file of this name may be an answer: a program, or for other steps a text. */
    static boolean isAnswer(String fileName) {
        return !fileName.startsWith(".") && ENDINGS.stream().anyMatch(fileName::endsWith);
    }
}
