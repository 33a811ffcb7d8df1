package dev.asyncworkbook.cli.repl;

import dev.asyncworkbook.cli.app.ProgramSource;
import dev.asyncworkbook.cli.app.StepHelp;
import dev.asyncworkbook.cli.app.TraceFiles;
import dev.asyncworkbook.cli.app.Tracing;
import dev.asyncworkbook.cli.app.Way;
import dev.asyncworkbook.cli.app.Workbook;
import dev.asyncworkbook.cli.render.GradeView;
import dev.asyncworkbook.cli.render.Markdown;
import dev.asyncworkbook.cli.render.Paragraph;
import dev.asyncworkbook.cli.render.Screen;
import dev.asyncworkbook.cli.render.StepText;
import dev.asyncworkbook.grader.course.Exercise;
import dev.asyncworkbook.grader.course.GradedStep;
import dev.asyncworkbook.grader.course.Predict;
import dev.asyncworkbook.grader.verdict.GradeReport;
import dev.asyncworkbook.grader.verdict.Verdict;
import dev.asyncworkbook.kernel.trace.Schedule;
import dev.asyncworkbook.runner.Program;

import java.util.Optional;
import java.util.function.Consumer;

/** The commands about the answer to a step: grading it, and help with it. */
final class AnswerCommands {

    private static final String NO_EXERCISE =
            "This step is there to be read, so there is nothing to check; /next goes on.";
    private static final String NO_HELP = "This step is there to be read; /next goes on.";

    private final Tour tour;
    private final Workbook workbook;
    private final Screen screen;

    AnswerCommands(Tour tour) {
        this.tour = tour;
        this.workbook = tour.workbook();
        this.screen = workbook.screen();
    }

    void addTo(Commands commands) {
        commands.add("/check", "[FILE]", "grade what you typed, or a file", this::check);
        commands.add("/answer", "ANSWER", "letters, or a replay token", this::answer);
        commands.add("/hint", "", "the next hint", _ -> hint());
        commands.add("/solution", "[--force]", "a solution, once you have passed", this::solution);
    }

    private void check(String file) {
        atGraded(NO_EXERCISE, step -> check(step, file));
    }

    private void check(GradedStep step, String file) {
        if (file.isEmpty() && !(step instanceof Exercise)) {
            say(StepText.howTo(step));
            return;
        }
        Program program =
                file.isEmpty() ? tour.typed() : ProgramSource.read(file, workbook.host().in());
        if (program.source().isBlank()) {
            say(CourseCommands.NOTHING_TYPED);
            return;
        }
        String trace =
                file.isEmpty() || !(step instanceof Exercise)
                        ? "/trace "
                        : "workbook trace " + file + " --replay ";
        GradeReport report = grade(step, program, trace);
        if (report.verdict() != Verdict.PASS && step instanceof Exercise) {
            long lines = program.source().lines().count();
            String what = file.isEmpty() ? "what you typed, as a program" : file;
            say("Graded: " + what + " of " + lines + " lines. /hint helps, /list shows it.");
        }
    }

    private void answer(String answer) {
        atGraded(
                NO_EXERCISE,
                step -> {
                    if (step instanceof Exercise) {
                        say("The answer to this step is a program: type it, then /check.");
                    } else if (answer.isEmpty()) {
                        say(StepText.howTo(step));
                    } else {
                        grade(step, new Program("answer", answer), "/trace ");
                    }
                });
    }

    private GradeReport grade(GradedStep step, Program answer, String trace) {
        GradeReport report = workbook.grade(tour.runner(), step, answer);
        tour.graded(report);
        screen.lines(GradeView.lines(report, screen, trace));
        screen.line("");
        if (report.verdict() == Verdict.PASS) {
            passed(step);
        }
        return report;
    }

    private void passed(GradedStep step) {
        if (step instanceof Predict) {
            int _ =
                    new Tracing(screen, tour.runner())
                            .trace(
                                    tour.subject(),
                                    Way.under(Schedule.DEFAULT).with(tour.services()),
                                    TraceFiles.NONE);
            screen.line("");
        }
        screen.lines(Markdown.render(step.after(), screen.ink(), screen.width()));
        screen.line("");
        say(tour.stopFrom(1).isPresent() ? "/next goes on." : "That was the last step.");
    }

    private void hint() {
        atGraded(NO_HELP, step -> screen.lines(help(step).nextHint()));
    }

    private void solution(String argument) {
        boolean force = argument.equals("--force");
        atGraded(NO_HELP, step -> screen.lines(help(step).solution(force, "/solution --force")));
    }

    private StepHelp help(GradedStep step) {
        return new StepHelp(step, workbook.progress(), screen);
    }

    private void atGraded(String otherwise, Consumer<GradedStep> action) {
        Optional<GradedStep> step = tour.stop().graded();
        step.ifPresentOrElse(action, () -> say(otherwise));
    }

    private void say(String sentence) {
        screen.lines(Paragraph.wrap(sentence, screen.width()));
    }
}
