package dev.asyncworkbook.cli.grade;

import dev.asyncworkbook.cli.app.Workbook;
import dev.asyncworkbook.cli.exit.ExitCode;
import dev.asyncworkbook.cli.exit.WorkbookException;
import dev.asyncworkbook.cli.render.ProgressLine;
import dev.asyncworkbook.grader.batch.ClassAnnotations;
import dev.asyncworkbook.grader.batch.ClassGrader;
import dev.asyncworkbook.grader.batch.ClassJunit;
import dev.asyncworkbook.grader.batch.ClassSummary;
import dev.asyncworkbook.grader.batch.Graded;
import dev.asyncworkbook.grader.batch.ResultFiles;
import dev.asyncworkbook.grader.batch.Submission;
import dev.asyncworkbook.grader.batch.SubmissionFinder;
import dev.asyncworkbook.grader.course.GradedStep;
import dev.asyncworkbook.grader.verdict.Verdict;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The grading of a class, from its folders to its result files. */
public final class ClassGrading {

    private final Workbook workbook;
    private final Path out;
    private final boolean junit;
    private final boolean github;

    /**
     * Prepares a grading.
     *
     * @param out where the results are written
     * @param junit whether {@code junit.xml} is among them
     * @param github whether annotations are printed
     */
    public ClassGrading(Workbook workbook, Path out, boolean junit, boolean github) {
        this.workbook = workbook;
        this.out = out;
        this.junit = junit;
        this.github = github;
    }

    /** Grades all that is at the paths; answers the exit code. */
    public int grade(List<Path> paths, Optional<GradedStep> only, int jobs, Duration timeLimit) {
        SubmissionFinder finder = new SubmissionFinder(workbook.course());
        paths.forEach(path -> find(finder, path));
        List<Submission> submissions = finder.found();
        if (submissions.isEmpty()) {
            throw usage("there is no answer to grade in " + shown(paths) + ".");
        }
        ResultFiles files = files();
        ClassGrader grader = new ClassGrader(workbook.course(), only, jobs, timeLimit);
        List<Graded> graded = grade(grader, submissions, files);
        ClassSummary summary = new ClassSummary(graded);
        write(files, "summary.json", summary.json(files, finder.ignored()));
        if (junit) {
            write(files, "junit.xml", ClassJunit.of(summary));
        }
        show(summary, finder.ignored());
        return exitCode(summary);
    }

    private void find(SubmissionFinder finder, Path path) {
        if (!Files.exists(path)) {
            throw usage(path + " does not exist: check the name.");
        }
        try {
            if (isWithin(out, path)) {
                throw usage(
                        "--out "
                                + out
                                + " lies in "
                                + path
                                + ", among what is graded: name a folder outside.");
            }
            finder.add(path);
        } catch (IOException e) {
            throw usage(path + " cannot be read: check its permissions.");
        }
    }

    /** Whether a folder that may not exist yet lies in another one, by any of its names. */
    private static boolean isWithin(Path folder, Path other) throws IOException {
        Path known = folder.toAbsolutePath().normalize();
        while (known.getParent() != null && !Files.exists(known)) {
            known = known.getParent();
        }
        return known.toRealPath().startsWith(other.toRealPath());
    }

    private ResultFiles files() {
        try {
            return ResultFiles.in(out);
        } catch (IOException e) {
            throw usage(out + " cannot be made or written: check its permissions and its name.");
        }
    }

    private List<Graded> grade(
            ClassGrader grader, List<Submission> submissions, ResultFiles files) {
        int[] done = {0};
        try (ProgressLine line = workbook.host().progressLine(workbook.screen())) {
            return grader.grade(
                    submissions,
                    graded -> {
                        write(files, graded);
                        line.parts(++done[0], submissions.size(), "graded");
                    });
        }
    }

    private static void write(ResultFiles files, Graded graded) {
        try {
            files.write(graded);
        } catch (IOException e) {
            throw noRoom(e);
        }
    }

    private static void write(ResultFiles files, String name, String text) {
        try {
            files.write(name, text);
        } catch (IOException e) {
            throw noRoom(e);
        }
    }

    private static WorkbookException noRoom(IOException e) {
        return new WorkbookException(
                ExitCode.INFRASTRUCTURE,
                "a result cannot be written: check the permissions of --out and the room there.",
                e);
    }

    private void show(ClassSummary summary, List<Path> ignored) {
        List<String> lines = new ArrayList<>();
        if (github) {
            String where = out.resolve("summary.json").toString();
            lines.addAll(ClassAnnotations.lines(summary, Path.of(""), where));
        }
        lines.addAll(new ClassTable(workbook.screen()).lines(summary));
        workbook.screen().lines(lines);
        if (!ignored.isEmpty()) {
            String files = ignored.size() == 1 ? "1 file is" : ignored.size() + " files are";
            workbook.screen()
                    .complain(files + " no answer and not graded: summary.json lists them.");
        }
    }

    private static int exitCode(ClassSummary summary) {
        if (summary.count(Verdict.INFRASTRUCTURE) > 0) {
            return ExitCode.INFRASTRUCTURE;
        }
        boolean allPass = summary.count(Verdict.PASS) == summary.graded().size();
        return allPass ? ExitCode.OK : ExitCode.FAILED;
    }

    private static String shown(List<Path> paths) {
        return String.join(", ", paths.stream().map(Path::toString).toList());
    }

    private static WorkbookException usage(String sentence) {
        return new WorkbookException(ExitCode.USAGE, sentence);
    }
}
