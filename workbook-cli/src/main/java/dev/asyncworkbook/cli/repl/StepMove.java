package dev.asyncworkbook.cli.repl;

import dev.asyncworkbook.cli.app.Workbook;
import dev.asyncworkbook.cli.exit.ExitCode;
import dev.asyncworkbook.cli.exit.WorkbookException;

import java.util.Optional;

/** Going on to the next step without the prompt. */
public final class StepMove {

    private StepMove() {}

    /**
     * Goes on, and says where to.
     *
     * @throws WorkbookException if this is the last step, or one that must pass first
     */
    public static String next(Workbook workbook) {
        if (workbook.course().lessons().isEmpty()) {
            throw new WorkbookException(
                    ExitCode.LESSON_INVALID, "the course has no lesson that can be used.");
        }
        Route route = Route.through(workbook.course());
        Route.Stop stop = route.at(workbook.progress().load().current());
        if (stop.isHeld(workbook.progress().load())) {
            throw new WorkbookException(
                    ExitCode.USAGE,
                    stop.name() + " cannot be left out: it must pass before you go on.");
        }
        Optional<Route.Stop> next = route.from(stop, 1);
        if (next.isEmpty()) {
            throw new WorkbookException(ExitCode.USAGE, stop.name() + " is the last step.");
        }
        workbook.progress().update(old -> old.at(next.get().name()));
        return "You are at " + next.get().name() + " now: " + next.get().step().title() + ".";
    }
}
