package dev.asyncworkbook.cli.repl;

import dev.asyncworkbook.cli.app.StepHelp;
import dev.asyncworkbook.cli.app.Explanations;
import dev.asyncworkbook.cli.app.ProgramSource;
import dev.asyncworkbook.cli.app.Workbook;
import dev.asyncworkbook.cli.render.GradeView;
import dev.asyncworkbook.cli.render.Markdown;
import dev.asyncworkbook.cli.render.Paragraph;
import dev.asyncworkbook.cli.render.Screen;
import dev.asyncworkbook.grader.course.Exercise;
import dev.asyncworkbook.grader.verdict.GradeReport;
import dev.asyncworkbook.grader.verdict.Verdict;
import dev.asyncworkbook.runner.Program;

import java.util.List;
import java.util.Optional;

/** The commands about the course: grading, help and the way through it. */
final class CourseCommands {

    private static final String NO_EXERCISE =
            "This step is there to be read, so there is nothing to check; /next goes on.";

    /** What commands about a program say where there is none. */
    static final String NOTHING_TYPED =
            "There is nothing to look at yet: type your program first, or name a file.";

    private final Tour tour;
    private final Workbook workbook;
    private final Screen screen;

    CourseCommands(Tour tour) {
        this.tour = tour;
        this.workbook = tour.workbook();
        this.screen = workbook.screen();
    }

    void addTo(Commands commands) {
        commands.add("/check", "[FILE]", "grade what you typed, or a file", this::check);
        commands.add("/hint", "", "the next hint", _ -> hint());
        commands.add("/next", "", "go to the next step", _ -> next());
        commands.add("/back", "", "go to the step before", _ -> back());
        commands.add("/show", "", "show this step's text again", _ -> show());
        commands.add("/solution", "[--force]", "a solution, once you have passed", this::solution);
        commands.add("/explain", "CODE", "the long story of a diagnostic", this::explain);
    }

    /** Shows the step where the learner is. */
    void show() {
        screen.lines(new StepView(screen).lines(tour.stop(), workbook.progress().load()));
    }

    private void check(String file) {
        Optional<Exercise> exercise = tour.stop().exercise();
        if (exercise.isEmpty()) {
            say(NO_EXERCISE);
            return;
        }
        Program program =
                file.isEmpty() ? tour.typed() : ProgramSource.read(file, workbook.host().in());
        if (program.source().isBlank()) {
            say(NOTHING_TYPED);
            return;
        }
        GradeReport report = workbook.grade(tour.runner(), exercise.get(), program);
        tour.graded(report);
        screen.lines(
                GradeView.lines(report, screen, file.isEmpty() ? "/trace " : traceCommand(file)));
        screen.line("");
        afterwards(exercise.get(), report, file);
    }

    private void afterwards(Exercise exercise, GradeReport report, String file) {
        if (report.verdict() == Verdict.PASS) {
            screen.lines(Markdown.render(exercise.after(), screen.ink(), screen.width()));
            screen.line("");
            say(tour.stopFrom(1).isPresent() ? "/next goes on." : "That was the last step.");
        } else {
            long lines = report.answer().source().lines().count();
            String what = file.isEmpty() ? "what you typed, as a program" : file;
            say("Graded: " + what + " of " + lines + " lines. /hint helps, /list shows it.");
        }
    }

    private static String traceCommand(String file) {
        return "workbook trace " + file + " --replay ";
    }

    private void hint() {
        tour.stop()
                .exercise()
                .ifPresentOrElse(
                        exercise -> screen.lines(help(exercise).nextHint()),
                        () -> say("This step is there to be read; /next goes on."));
    }

    private void solution(String argument) {
        boolean force = argument.equals("--force");
        tour.stop()
                .exercise()
                .ifPresentOrElse(
                        exercise ->
                                screen.lines(help(exercise).solution(force, "/solution --force")),
                        () -> say("This step is there to be read; /next goes on."));
    }

    private StepHelp help(Exercise exercise) {
        return new StepHelp(exercise, workbook.progress(), screen);
    }

    private void next() {
        Optional<Exercise> exercise = tour.stop().exercise();
        boolean open =
                exercise.isPresent()
                        && !workbook.progress().load().of(exercise.get().name()).passed();
        Optional<Route.Stop> next = tour.stopFrom(1);
        if (next.isEmpty()) {
            say("This is the last step; 'workbook status' shows how far you have come.");
            return;
        }
        if (open) {
            say(tour.stop().name() + " has not passed yet and stays open; /back returns to it.");
            screen.line("");
        }
        move(next.get());
    }

    private void back() {
        tour.stopFrom(-1).ifPresentOrElse(this::move, () -> say("This is the first step."));
    }

    private void move(Route.Stop stop) {
        tour.goTo(stop);
        show();
    }

    private void explain(String code) {
        if (code.isEmpty()) {
            say("Say which: " + String.join(", ", Explanations.CODES) + ".");
            return;
        }
        List<String> lines = Markdown.render(Explanations.of(code), screen.ink(), screen.width());
        screen.lines(lines);
    }

    private void say(String sentence) {
        screen.lines(Paragraph.wrap(sentence, screen.width()));
    }
}
