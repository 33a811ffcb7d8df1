package dev.asyncworkbook.grader.batch;

import dev.asyncworkbook.grader.course.Course;
import dev.asyncworkbook.grader.course.GradedStep;
import dev.asyncworkbook.runner.Program;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;

/** Reads submissions, and refuses what is no program. */
final class SubmissionReader {

    /** Far more than any answer; what javac is asked to read is bounded again. */
    private static final int MOST_BYTES = 1 << 20;

    private final ExerciseNames names;
    private final Optional<GradedStep> only;

    /**
     * Makes a reader.
     *
     * @param only the exercise of all submissions, whatever they are called
     */
    SubmissionReader(Course course, Optional<GradedStep> only) {
        this.names = new ExerciseNames(course);
        this.only = only;
    }

    /** What a submission is. */
    sealed interface Read {

        /** An answer to an exercise. */
        record Answer(GradedStep exercise, Program program) implements Read {}

        /** Nothing that can be graded, and why, in one sentence. */
        record Refused(String reason) implements Read {}
    }

    Read read(Submission submission) {
        try {
            return exerciseOf(submission, source(submission.file()));
        } catch (CharacterCodingException e) {
            return new Read.Refused("The file is not text in UTF-8: save it in that encoding.");
        } catch (Unfit e) {
            return new Read.Refused(String.valueOf(e.getMessage()));
        } catch (IOException e) {
            return new Read.Refused("The file cannot be read: check its permissions.");
        }
    }

    private Read exerciseOf(Submission submission, String source) {
        Program program = new Program(submission.path().getLast(), source);
        if (only.isPresent()) {
            return new Read.Answer(only.get(), program);
        }
        Optional<String> header = ExerciseNames.header(source);
        Optional<GradedStep> exercise =
                header.isPresent() ? names.named(header.get()) : names.ofPath(submission.path());
        if (exercise.isPresent()) {
            return new Read.Answer(exercise.get(), program);
        }
        return new Read.Refused(
                header.map(names::unknown)
                        .orElseGet(() ->
                                names.unknown(submission.stem())
                                        + " Name the file after its exercise, or begin it with the"
                                        + " line `// exercise: lesson/name`."));
    }

    private static String source(Path file) throws IOException {
        if (Files.isSymbolicLink(file)) {
            throw new Unfit("This is a symbolic link, which is not followed: hand in the file.");
        }
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            throw new Unfit("This is no plain file that can be read: hand in a text.");
        }
        byte[] bytes;
        try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
            bytes = in.readNBytes(MOST_BYTES + 1);
        }
        if (bytes.length > MOST_BYTES) {
            throw new Unfit("The file is longer than 1 MiB, so it is hardly a program.");
        }
        String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        return text.startsWith("\ufeff") ? text.substring(1) : text;
    }

    /** A file that is none to be graded. */
    private static final class Unfit extends IOException {

        private static final long serialVersionUID = 1L;

        Unfit(String sentence) {
            super(sentence);
        }
    }
}
