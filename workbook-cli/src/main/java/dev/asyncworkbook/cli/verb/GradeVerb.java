package dev.asyncworkbook.cli.verb;

import dev.asyncworkbook.cli.app.Host;
import dev.asyncworkbook.cli.app.Workbook;
import dev.asyncworkbook.cli.exit.ExitCode;
import dev.asyncworkbook.cli.exit.WorkbookException;
import dev.asyncworkbook.cli.grade.ClassGrading;
import dev.asyncworkbook.grader.course.GradedStep;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;

/** {@code workbook grade}. */
@Command(
        name = "grade",
        description = {
            "Grade the answers of a class: a folder for each student, or a file each.",
            "An answer's exercise is told by --exercise, by a comment at its head such as",
            "// exercise: hello/late-arrival, or by the names of the file and its folder."
        })
public final class GradeVerb implements Callable<Integer> {

    private static final int MOST_JOBS = 64;
    private static final int MOST_SECONDS = 24 * 60 * 60;

    private final Host host;
    @Mixin private final CommonOptions common = new CommonOptions();

    @Parameters(
            arity = "1..*",
            paramLabel = "PATH",
            description = "Files, or folders with the students' folders or files.")
    private List<Path> paths = List.of();

    @Option(
            names = "--out",
            required = true,
            paramLabel = "DIR",
            description = "Where the results are written; made if there is none.")
    private Path out = Path.of("");

    @Option(
            names = "--format",
            paramLabel = "FORMATS",
            description = {
                "json for the result files and summary.json, which are always written;",
                "junit for junit.xml as well; github for annotations on standard output.",
                "Several with commas."
            })
    private String formats = "json";

    @Option(
            names = "--exercise",
            paramLabel = "NAME",
            description = "All answers are to this exercise.")
    private @Nullable String exerciseName;

    @Option(
            names = "--jobs",
            paramLabel = "N",
            description = "How many answers are graded at a time; by default one a processor.")
    private int jobs = Runtime.getRuntime().availableProcessors();

    @Option(
            names = "--time-limit",
            paramLabel = "SECONDS",
            description = "How long one answer may take; ${DEFAULT-VALUE} by default.",
            defaultValue = "120")
    private int seconds = 120;

    @Option(names = "--exit-zero", description = "End with 0 also where an answer did not pass.")
    private boolean exitZero;

    /** For this process. */
    public GradeVerb(Host host) {
        this.host = host;
    }

    @Override
    public Integer call() {
        Workbook workbook = common.workbook(host);
        Set<ReportFormat> wanted = ReportFormat.listed(formats);
        requireRange("--jobs", jobs, MOST_JOBS);
        requireRange("--time-limit", seconds, MOST_SECONDS);
        Optional<GradedStep> only = Optional.ofNullable(exerciseName).map(workbook::step);
        ClassGrading grading =
                new ClassGrading(
                        workbook,
                        out,
                        wanted.contains(ReportFormat.junit),
                        wanted.contains(ReportFormat.github));
        int code = grading.grade(paths, only, jobs, Duration.ofSeconds(seconds));
        return exitZero && code == ExitCode.FAILED ? ExitCode.OK : code;
    }

    private static void requireRange(String option, int value, int most) {
        if (value < 1 || value > most) {
            throw new WorkbookException(
                    ExitCode.USAGE, option + " must be from 1 to " + most + ".");
        }
    }
}
