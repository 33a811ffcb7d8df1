package dev.asyncworkbook.grader.batch;

import dev.asyncworkbook.grader.course.Course;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.FileVisitor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;

/**
 * Finds the programs below the paths that were given, and whose they are.
 *
 * <p>A folder in a given folder is a student's, unless it is called like a lesson; a file in a
 * given folder is a student's of that name, unless it is called like an exercise: then the given
 * folder is the student's own. Symbolic links below a given path are never followed.
 */
public final class SubmissionFinder {

    private static final int DEEPEST = 16;

    private final ExerciseNames names;
    private final List<Submission> found = new ArrayList<>();
    private final List<Path> ignored = new ArrayList<>();

    /** For submissions to exercises of this course. */
    public SubmissionFinder(Course course) {
        this.names = new ExerciseNames(course);
    }

    /**
     * Adds what is at this path.
     *
     * @throws IOException if it cannot be read
     */
    public void add(Path given) throws IOException {
        Path root = given.toRealPath();
        if (Files.isRegularFile(root)) {
            addFile(root);
            return;
        }
        FileVisitor<Path> visitor = new Visitor(root);
        Files.walkFileTree(root, Set.of(), DEEPEST, visitor);
    }

    /** What was found, by student and path. */
    public List<Submission> found() {
        return found.stream()
                .sorted(
                        Comparator.comparing(Submission::student)
                                .thenComparing(Submission::shownPath))
                .toList();
    }

    /** The files that are no answers and were left alone. */
    public List<Path> ignored() {
        return List.copyOf(ignored);
    }

    private void addFile(Path file) {
        List<String> path = List.of(file.getFileName().toString());
        found.add(new Submission(ownerOfFile(file, path), file, path));
    }

    /** Whose a file is that lies in no folder of a student. */
    private String ownerOfFile(Path file, List<String> path) {
        Path folder = file.getParent();
        boolean exercise = names.ofPath(path).isPresent();
        return exercise && folder != null && folder.getFileName() != null
                ? folder.getFileName().toString()
                : Submission.stem(path.getLast());
    }

    private void addBelow(Path root, Path file) {
        List<String> path =
                StreamSupport.stream(root.relativize(file).spliterator(), false)
                        .map(Path::toString)
                        .toList();
        if (path.size() == 1) {
            found.add(new Submission(ownerOfFile(file, path), file, path));
        } else if (path.size() == 2 && names.ofPath(path).isPresent() && isLesson(path)) {
            found.add(new Submission(String.valueOf(root.getFileName()), file, path));
        } else {
            found.add(new Submission(path.getFirst(), file, path.subList(1, path.size())));
        }
    }

    private boolean isLesson(List<String> path) {
        return names.isLesson(path.getFirst());
    }

    private final class Visitor extends SimpleFileVisitor<Path> {

        private final Path root;

        Visitor(Path root) {
            this.root = root;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            boolean hidden =
                    !folder.equals(root) && String.valueOf(folder.getFileName()).startsWith(".");
            return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        /** Links are found too, so that they can be refused where everybody reads it. */
        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            String name = file.getFileName().toString();
            boolean answer =
                    Submission.isAnswer(name)
                            && (name.endsWith(".java") || names.ofPath(List.of(name)).isPresent());
            if (answer && !attributes.isDirectory()) {
                addBelow(root, file);
            } else {
                ignored.add(file);
            }
            return FileVisitResult.CONTINUE;
        }

        /** A folder that nobody may read is told, and does not keep the others from their grade. */
        @Override
        public FileVisitResult visitFileFailed(Path file, IOException failure) {
            addBelow(root, file);
            return FileVisitResult.CONTINUE;
        }
    }
}
