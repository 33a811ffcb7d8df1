package dev.asyncworkbook.cli.repl;

import dev.asyncworkbook.cli.render.Screen;
import dev.asyncworkbook.cli.state.Progress;
import dev.asyncworkbook.grader.course.Course;

import java.util.List;
import java.util.Optional;

/** Steps as those see them who come to them for the first time. */
public final class StepPreview {

    private StepPreview() {}

    /** The lines of the step of this name, if there is one. */
    public static Optional<List<String>> lines(Course course, String name, Screen screen) {
        if (course.lessons().isEmpty()) {
            return Optional.empty();
        }
        Route.Stop stop = Route.through(course).at(name);
        return stop.name().equals(name)
                ? Optional.of(new StepView(screen).lines(stop, Progress.NONE))
                : Optional.empty();
    }
}
