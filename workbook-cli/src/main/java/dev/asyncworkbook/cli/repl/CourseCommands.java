package dev.asyncworkbook.cli.repl;

import dev.asyncworkbook.cli.app.DemoShow;
import dev.asyncworkbook.cli.app.Explanations;
import dev.asyncworkbook.cli.app.Overview;
import dev.asyncworkbook.cli.app.Workbook;
import dev.asyncworkbook.cli.render.Markdown;
import dev.asyncworkbook.cli.render.Paragraph;
import dev.asyncworkbook.cli.render.Screen;
import dev.asyncworkbook.cli.state.Progress;
import dev.asyncworkbook.grader.course.Course;
import dev.asyncworkbook.grader.course.Demo;
import dev.asyncworkbook.grader.course.GradedStep;
import dev.asyncworkbook.runner.RunnerException;

import java.util.Objects;
import java.util.Optional;

/** The commands about the way through the course. */
final class CourseCommands {

    /** What commands about a program say where there is none. */
    static final String NOTHING_TYPED =
            "There is nothing to look at yet: type your program first, or name a file.";

    private final Tour tour;
    private final Workbook workbook;
    private final Screen screen;
    private final StepView view;

    CourseCommands(Tour tour) {
        this.tour = tour;
        this.workbook = tour.workbook();
        this.screen = workbook.screen();
        this.view = new StepView(screen);
    }

    void addTo(Commands commands) {
        commands.add("/next", "", "go to the next step", _ -> next(false));
        commands.add("/skip", "", "leave this step open and go on", _ -> next(true));
        commands.add("/back", "", "go to the step before", _ -> back());
        commands.add("/show", "", "show this step's text again", _ -> show());
        commands.add("/status", "", "how far you have come", _ -> status());
        commands.add("/explain", "CODE", "the long story of a diagnostic", this::explain);
    }

    /** What the course says at its beginning, to those who have just come. */
    void welcome() {
        boolean fresh = workbook.progress().load().current().isEmpty();
        String welcome = workbook.course().welcome();
        if (fresh && !welcome.isEmpty()) {
            screen.lines(view.markdown(welcome));
            screen.line("");
        }
    }

    /** Shows the step where the learner is; a program that cannot be run is told and no more. */
    void show() {
        try {
            screen.lines(view.text(tour.stop(), tour.offers()));
            if (tour.stop().step() instanceof Demo demo) {
                screen.lines(new DemoShow(screen, tour.runner()).lines(demo));
            }
        } catch (RunnerException e) {
            say(Objects.requireNonNullElse(e.getMessage(), "The step's program cannot be run."));
        }
        screen.line("");
        screen.lines(view.note(tour.stop(), workbook.progress().load()));
    }

    private void next(boolean skipping) {
        Progress progress = workbook.progress().load();
        Optional<GradedStep> open = tour.stop().open(progress);
        if (tour.stop().isHeld(progress)) {
            say("This step cannot be left out: it must pass before you go on.");
            return;
        }
        Optional<Route.Stop> next = tour.stopFrom(1);
        if (open.isPresent() && next.isPresent()) {
            String name = tour.stop().name();
            say(
                    skipping
                            ? name + " is left open; /back returns to it."
                            : name + " has not passed yet and stays open; /back returns to it.");
            screen.line("");
        }
        close();
        next.ifPresentOrElse(this::move, this::end);
    }

    /** What a lesson says at its end. */
    private void close() {
        String closing = tour.stop().lesson().closing();
        if (tour.stop().isLast() && !closing.isEmpty()) {
            screen.lines(view.markdown(closing));
            screen.line("");
        }
    }

    private void end() {
        Course course = workbook.course();
        if (!course.farewell().isEmpty()) {
            screen.lines(view.markdown(course.farewell()));
            screen.line("");
        }
        say("This is the last step; 'workbook status' shows how far you have come.");
    }

    private void back() {
        tour.stopFrom(-1).ifPresentOrElse(this::move, () -> say("This is the first step."));
    }

    private void move(Route.Stop stop) {
        tour.goTo(stop);
        show();
    }

    private void status() {
        screen.lines(new Overview(workbook.course(), workbook.progress().load(), screen).status());
    }

    private void explain(String code) {
        if (code.isEmpty()) {
            say("Say which: " + String.join(", ", Explanations.CODES) + ".");
            return;
        }
        screen.lines(Markdown.render(Explanations.of(code), screen.ink(), screen.width()));
    }

    private void say(String sentence) {
        screen.lines(Paragraph.wrap(sentence, screen.width()));
    }
}
