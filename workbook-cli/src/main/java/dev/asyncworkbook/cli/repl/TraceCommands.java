package dev.asyncworkbook.cli.repl;

import dev.asyncworkbook.cli.app.Exploring;
import dev.asyncworkbook.cli.app.FailurePage;
import dev.asyncworkbook.cli.app.Running;
import dev.asyncworkbook.cli.app.TraceFiles;
import dev.asyncworkbook.cli.app.Tracing;
import dev.asyncworkbook.cli.app.Way;
import dev.asyncworkbook.cli.render.Paragraph;
import dev.asyncworkbook.cli.render.Screen;
import dev.asyncworkbook.grader.verdict.CheckResult;
import dev.asyncworkbook.grader.verdict.GradeReport;
import dev.asyncworkbook.kernel.explore.Plan;
import dev.asyncworkbook.kernel.trace.Schedule;
import dev.asyncworkbook.runner.Program;
import dev.asyncworkbook.runner.ReplayToken;

import java.util.Optional;
import java.util.function.BiConsumer;

/** The commands about what happens in a program, under one schedule or under all of them. */
final class TraceCommands {

    private static final int MOST_SCHEDULES = 20_000;

    private final Tour tour;
    private final Screen screen;

    TraceCommands(Tour tour) {
        this.tour = tour;
        this.screen = tour.workbook().screen();
    }

    void addTo(Commands commands) {
        commands.add("/trace", "[TOKEN]", "what the tasks did, step by step", this::trace);
        commands.add("/replay", "TOKEN", "run it again under a schedule", this::replay);
        commands.add("/schedules", "", "what can come of it, whoever is quicker", _ -> schedules());
    }

    private void trace(String token) {
        if (!token.isEmpty()) {
            withToken(token, this::draw);
            return;
        }
        Optional<GradeReport> failed = tour.lastFailure();
        Optional<CheckResult> check = failed.flatMap(FailurePage::firstFailure);
        if (check.isPresent()) {
            CheckResult shown = check.get();
            say("The last /check failed under this schedule [" + shown.id() + "]:");
            draw(failed.get().answer(), shown.trace().orElseThrow().schedule());
        } else if (!tour.typed().source().isBlank()) {
            draw(tour.typed(), Schedule.DEFAULT);
        } else {
            say(CourseCommands.NOTHING_TYPED);
        }
    }

    private void draw(Program program, Schedule schedule) {
        int _ = new Tracing(screen, tour.runner()).trace(program, schedule, TraceFiles.NONE);
    }

    private void replay(String token) {
        if (token.isEmpty()) {
            say("Say which: /replay and a token, such as /schedules shows.");
            return;
        }
        withToken(token, this::run);
    }

    private void run(Program program, Schedule schedule) {
        int _ = new Running(screen, tour.runner()).run(program, Way.under(schedule));
    }

    /** A token belongs to what is typed now, or to what was checked last. */
    private void withToken(String token, BiConsumer<Program, Schedule> action) {
        Program typed = tour.typed();
        Program program =
                tour.lastFailure()
                        .map(GradeReport::answer)
                        .filter(answer -> isTokenOf(token, answer))
                        .filter(_ -> !isTokenOf(token, typed))
                        .orElse(typed);
        action.accept(program, Running.schedule(token, program));
    }

    private static boolean isTokenOf(String token, Program program) {
        return ReplayToken.parse(token).filter(parsed -> parsed.matches(program)).isPresent();
    }

    private void schedules() {
        Program typed = tour.typed();
        if (typed.source().isBlank()) {
            say(CourseCommands.NOTHING_TYPED);
            return;
        }
        Plan plan = Plan.upTo(MOST_SCHEDULES);
        int _ = new Exploring(tour.workbook(), tour.runner(), plan).explore(typed);
    }

    private void say(String sentence) {
        screen.lines(Paragraph.wrap(sentence, screen.width()));
    }
}
