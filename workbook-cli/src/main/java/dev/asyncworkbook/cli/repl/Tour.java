package dev.asyncworkbook.cli.repl;

import dev.asyncworkbook.cli.app.Workbook;
import dev.asyncworkbook.cli.exit.ExitCode;
import dev.asyncworkbook.cli.exit.WorkbookException;
import dev.asyncworkbook.cli.render.Columns;
import dev.asyncworkbook.cli.render.Screen;
import dev.asyncworkbook.grader.course.Exercise;
import dev.asyncworkbook.grader.course.GivenProgram;
import dev.asyncworkbook.grader.course.Predict;
import dev.asyncworkbook.grader.verdict.GradeReport;
import dev.asyncworkbook.grader.verdict.Verdict;
import dev.asyncworkbook.kernel.explore.Services;
import dev.asyncworkbook.runner.Program;
import dev.asyncworkbook.runner.ProgramRunner;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;

/** Where the learner is: the stop, its Java session, and the runner for grading. */
final class Tour implements AutoCloseable {

    private final Workbook workbook;
    private final Route route;
    private Route.Stop stop;
    private StepSession session;
    private @Nullable ProgramRunner runner;
    private @Nullable GradeReport lastGraded;

    /** What had been typed when that was graded. */
    private String typedThen = "";

    /** Begins where the learner left off. */
    Tour(Workbook workbook) {
        this.workbook = workbook;
        route = Route.through(workbook.course());
        if (route.stops().isEmpty()) {
            throw new WorkbookException(
                    ExitCode.LESSON_INVALID, "the course has no lesson that can be used.");
        }
        stop = route.at(workbook.progress().load().current());
        session = newSession();
    }

    private StepSession newSession() {
        Screen screen = workbook.screen();
        return new StepSession(
                stop.name(),
                services(),
                workbook.work(),
                line -> screen.line(Columns.harmless(line)));
    }

    /** The course, the state and the screen. */
    Workbook workbook() {
        return workbook;
    }

    /** Where the learner is. */
    Route.Stop stop() {
        return stop;
    }

    /** The Java session there. */
    StepSession session() {
        return session;
    }

    /** What is typed now, as a program. */
    Program typed() {
        return session.java().program(stop.step().id() + ".java");
    }

    /** The program that commands are about: the step's own if it has one, or what is typed. */
    Program subject() {
        return stop.step() instanceof GivenProgram given
                ? new Program(stop.step().id() + ".java", given.code())
                : typed();
    }

    /** Whether the step has a program of its own, which is not the learner's to change. */
    boolean hasGivenProgram() {
        return stop.step() instanceof GivenProgram;
    }

    /** The servers that programs of this step find. */
    Services services() {
        return switch (stop.step()) {
            case GivenProgram given -> given.world().services();
            case Exercise exercise -> exercise.world().services();
            default -> Services.NONE;
        };
    }

    /** The lines that a prediction at this step chooses from; none at other steps. */
    List<String> offers() {
        return stop.step() instanceof Predict predict
                ? workbook.grader(runner()).offers(predict).lines()
                : List.of();
    }

    /** Whether this is a prediction that nobody has committed to yet. */
    boolean isUnforeseen() {
        return stop.step() instanceof Predict
                && workbook.progress().load().of(stop.name()).attempts() == 0;
    }

    /** Remembers what came of the last grading. */
    void graded(GradeReport report) {
        lastGraded = report;
        typedThen = typed().source();
    }

    /** The last grading, if the answer failed and nothing was typed since. */
    Optional<GradeReport> lastFailure() {
        return Optional.ofNullable(lastGraded)
                .filter(report -> report.verdict() == Verdict.FAIL)
                .filter(_ -> typed().source().equals(typedThen));
    }

    /** The runner for grading; its child starts with the first call. */
    ProgramRunner runner() {
        ProgramRunner known = runner;
        if (known == null) {
            known = new ProgramRunner();
            runner = known;
        }
        return known;
    }

    /** The stop that is so many steps further on, if there is one. */
    Optional<Route.Stop> stopFrom(int steps) {
        return route.from(stop, steps);
    }

    /** Goes to a stop and remembers it. */
    void goTo(Route.Stop next) {
        session.close();
        lastGraded = null;
        stop = next;
        session = newSession();
        remember();
    }

    /** Makes the bare command come back here. */
    void remember() {
        workbook.progress().update(old -> old.at(stop.name()));
    }

    @Override
    public void close() {
        session.close();
        ProgramRunner known = runner;
        if (known != null) {
            known.close();
        }
    }
}
