package dev.asyncworkbook.cli.repl;

import dev.asyncworkbook.cli.app.DemoShow;
import dev.asyncworkbook.cli.render.Screen;
import dev.asyncworkbook.cli.state.Progress;
import dev.asyncworkbook.grader.course.Course;
import dev.asyncworkbook.grader.course.Demo;
import dev.asyncworkbook.grader.course.Predict;
import dev.asyncworkbook.grader.verdict.Grader;
import dev.asyncworkbook.runner.ProgramRunner;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Steps as those see them who come to them for the first time. */
public final class StepPreview {

    private StepPreview() {}

    /** The lines of the step of this name, if there is one; a program of the step's is run. */
    public static Optional<List<String>> lines(Course course, String name, Screen screen) {
        if (course.lessons().isEmpty()) {
            return Optional.empty();
        }
        Route.Stop stop = Route.through(course).at(name);
        return stop.name().equals(name) ? Optional.of(lines(stop, screen)) : Optional.empty();
    }

    private static List<String> lines(Route.Stop stop, Screen screen) {
        StepView view = new StepView(screen);
        List<String> lines = new ArrayList<>();
        try (ProgramRunner runner = new ProgramRunner()) {
            List<String> offers =
                    stop.step() instanceof Predict predict
                            ? new Grader(runner).offers(predict).lines()
                            : List.of();
            lines.addAll(view.text(stop, offers));
            if (stop.step() instanceof Demo demo) {
                lines.addAll(new DemoShow(screen, runner).lines(demo));
            }
        }
        lines.add("");
        lines.addAll(view.note(stop, Progress.NONE));
        return lines;
    }
}
