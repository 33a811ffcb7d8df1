package dev.asyncworkbook.cli.verb;

import dev.asyncworkbook.cli.app.FailurePage;
import dev.asyncworkbook.cli.app.Host;
import dev.asyncworkbook.cli.app.OutputFile;
import dev.asyncworkbook.cli.app.ProgramSource;
import dev.asyncworkbook.cli.app.Workbook;
import dev.asyncworkbook.cli.exit.ExitCode;
import dev.asyncworkbook.cli.exit.WorkbookException;
import dev.asyncworkbook.cli.render.GradeView;
import dev.asyncworkbook.grader.course.Exercise;
import dev.asyncworkbook.grader.course.GradedStep;
import dev.asyncworkbook.grader.report.JsonReports;
import dev.asyncworkbook.grader.verdict.GradeReport;
import dev.asyncworkbook.runner.Program;
import dev.asyncworkbook.runner.ProgramRunner;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.nio.file.Path;
import java.util.concurrent.Callable;

/** {@code workbook check}. */
@Command(name = "check", description = "Grade an answer to an exercise.")
public final class CheckVerb implements Callable<Integer> {

    private final Host host;
    @Mixin private final CommonOptions common = new CommonOptions();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "text, or json for one object on standard output.")
    private Format format = Format.text;

    @Option(
            names = "--html",
            paramLabel = "F",
            description = "Write a page about the first check that failed; - is standard output.")
    private @Nullable String html;

    @Parameters(
            index = "0",
            paramLabel = "EXERCISE",
            description = "Such as hello/late-arrival; 'workbook list' shows all.")
    private String exerciseName = "";

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "FILE",
            description = "The answer; - is standard input. By default your saved answer.")
    private @Nullable String file;

    /** For this process. */
    public CheckVerb(Host host) {
        this.host = host;
    }

    @Override
    public Integer call() {
        Workbook workbook = common.workbook(host);
        OutputFile page = page();
        // The child starts while the course is read.
        try (ProgramRunner runner = new ProgramRunner()) {
            GradedStep exercise = workbook.step(exerciseName);
            GradeReport report = workbook.grade(runner, exercise, answer(workbook, exercise));
            if (page != null) {
                FailurePage.write(report, page, workbook.screen());
            }
            if (format == Format.json) {
                workbook.screen().line(JsonReports.check(report));
            } else if (page == null || !page.isStandardOutput()) {
                String trace =
                        exercise instanceof Exercise
                                ? "workbook trace " + traceable(workbook, exercise) + " --replay "
                                : "";
                workbook.screen().lines(GradeView.lines(report, workbook.screen(), trace));
            }
            return Workbook.exitCode(report.verdict());
        }
    }

    private @Nullable OutputFile page() {
        OutputFile page = OutputFile.of(html);
        if (page != null && page.isStandardOutput() && format == Format.json) {
            throw new WorkbookException(
                    ExitCode.USAGE,
                    "--format json takes standard output for itself: name a file instead of -.");
        }
        return page;
    }

    /** The answer as a shell wants it named; what came from standard input has been kept. */
    private String traceable(Workbook workbook, GradedStep exercise) {
        String named =
                file == null || file.equals(ProgramSource.STANDARD_INPUT)
                        ? workbook.work().answerFile(exercise.name()).toString()
                        : file;
        return named.matches("[\\w./+-]+") ? named : "'" + named.replace("'", "'\\''") + "'";
    }

    private Program answer(Workbook workbook, GradedStep exercise) {
        if (file != null) {
            return ProgramSource.read(file, host.in());
        }
        Path saved = workbook.work().answerFile(exercise.name());
        return workbook.work()
                .answer(exercise.name())
                .map(source -> new Program(saved.getFileName().toString(), source))
                .orElseThrow(() ->
                        new WorkbookException(
                                ExitCode.USAGE,
                                "there is no saved answer to "
                                        + exercise.name()
                                        + " yet: name a file, or type it at the prompt."));
    }
}
