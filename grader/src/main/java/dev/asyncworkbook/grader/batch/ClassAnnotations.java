package dev.asyncworkbook.grader.batch;

import dev.asyncworkbook.grader.report.GithubAnnotations;
import dev.asyncworkbook.grader.report.GithubAnnotations.Annotation;
import dev.asyncworkbook.grader.report.GithubAnnotations.Level;
import dev.asyncworkbook.grader.verdict.Verdict;

import java.nio.file.Path;
import java.util.List;

/** A class as GitHub's annotations: a note for each submission that did not pass. */
public final class ClassAnnotations {

    private ClassAnnotations() {}

    /**
     * The lines to print.
     *
     * @param root the root of the repository, from which files are named
     * @param where the other results can be read
     */
    public static List<String> lines(ClassSummary summary, Path root, String where) {
        return GithubAnnotations.lines(
                summary.graded().stream()
                        .filter(graded -> graded.verdict() != Verdict.PASS)
                        .map(graded -> annotation(graded, root))
                        .toList(),
                where);
    }

    private static Annotation annotation(Graded graded, Path root) {
        boolean ours = graded.verdict() == Verdict.INFRASTRUCTURE;
        return new Annotation(
                ours ? Level.WARNING : Level.ERROR,
                GithubAnnotations.from(root, graded.submission().file()),
                Math.max(1, graded.line()),
                0,
                graded.submission().student() + " " + graded.exercise(),
                graded.verdict().label() + ": " + graded.reason());
    }
}
