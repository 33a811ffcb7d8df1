package dev.asyncworkbook.cli.repl;

import dev.asyncworkbook.cli.app.DemoShow;
import dev.asyncworkbook.cli.app.Exploring;
import dev.asyncworkbook.cli.app.FailurePage;
import dev.asyncworkbook.cli.app.Running;
import dev.asyncworkbook.cli.app.TraceFiles;
import dev.asyncworkbook.cli.app.Tracing;
import dev.asyncworkbook.cli.app.Way;
import dev.asyncworkbook.cli.render.Paragraph;
import dev.asyncworkbook.cli.render.Screen;
import dev.asyncworkbook.grader.course.Demo;
import dev.asyncworkbook.grader.verdict.CheckResult;
import dev.asyncworkbook.grader.verdict.GradeReport;
import dev.asyncworkbook.grader.verdict.Varied;
import dev.asyncworkbook.kernel.explore.Plan;
import dev.asyncworkbook.kernel.trace.Schedule;
import dev.asyncworkbook.runner.Program;
import dev.asyncworkbook.runner.ReplayToken;

import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;

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
        commands.add("/run", "", "run the program of this step", _ -> about(this::run));
        commands.add("/trace", "[TOKEN]", "what the tasks did, step by step", this::trace);
        commands.add("/replay", "TOKEN", "run it again under a schedule", this::replay);
        commands.add(
                "/schedules",
                "",
                "what can come of it, whoever is quicker",
                _ -> about(this::schedules));
    }

    /** Does something with the program that there is, and says so if there is none. */
    private void about(Consumer<Program> action) {
        Program program = tour.subject();
        if (tour.isUnforeseen()) {
            say("Commit to an order first, as in /answer b a; then you can look at its runs.");
        } else if (program.source().isBlank()) {
            say(CourseCommands.NOTHING_TYPED);
        } else {
            action.accept(program);
        }
    }

    private void run(Program program) {
        if (tour.stop().step() instanceof Demo demo) {
            screen.lines(new DemoShow(screen, tour.runner()).lines(demo));
        } else {
            run(program, Schedule.DEFAULT);
        }
    }

    private void trace(String token) {
        if (!token.isEmpty()) {
            about(_ -> withToken(token, this::draw));
            return;
        }
        Optional<GradeReport> failed = tour.lastFailure();
        Optional<CheckResult> check = failed.flatMap(FailurePage::firstFailure);
        if (check.isPresent()) {
            CheckResult shown = check.get();
            say("The last /check failed under this schedule [" + shown.id() + "]:");
            draw(failedProgram(failed.get(), shown), shown.trace().orElseThrow().schedule());
        } else {
            about(program -> draw(program, Schedule.DEFAULT));
        }
    }

    /** What was run when a check failed: the step's program, or the answer with its data. */
    private Program failedProgram(GradeReport report, CheckResult check) {
        return tour.hasGivenProgram()
                ? tour.subject()
                : check.varied().map(Varied::program).orElse(report.answer());
    }

    private void draw(Program program, Schedule schedule) {
        int _ =
                new Tracing(screen, tour.runner())
                        .trace(program, Way.under(schedule).with(tour.services()), TraceFiles.NONE);
    }

    private void replay(String token) {
        if (token.isEmpty()) {
            say("Say which: /replay and a token, such as /schedules shows.");
            return;
        }
        about(_ -> withToken(token, this::run));
    }

    private void run(Program program, Schedule schedule) {
        int _ =
                new Running(screen, tour.runner())
                        .run(program, Way.under(schedule).with(tour.services()));
    }

    /** A token belongs to the program that there is, or to what was checked last. */
    private void withToken(String token, BiConsumer<Program, Schedule> action) {
        Program subject = tour.subject();
        Program program =
                tour.lastFailure().stream()
                        .flatMap(TraceCommands::programs)
                        .filter(each -> isTokenOf(token, each))
                        .filter(_ -> !isTokenOf(token, subject))
                        .findFirst()
                        .orElse(subject);
        action.accept(program, Running.schedule(token, program));
    }

    /** The answer that was graded, and what the grader made of it with other data. */
    private static Stream<Program> programs(GradeReport report) {
        return Stream.concat(
                Stream.of(report.answer()),
                report.checks().stream()
                        .flatMap(check -> check.varied().stream())
                        .map(Varied::program));
    }

    private static boolean isTokenOf(String token, Program program) {
        return ReplayToken.parse(token).filter(parsed -> parsed.matches(program)).isPresent();
    }

    private void schedules(Program program) {
        Plan plan = Plan.upTo(MOST_SCHEDULES);
        int _ =
                new Exploring(tour.workbook(), tour.runner(), plan, tour.services())
                        .explore(program);
    }

    private void say(String sentence) {
        screen.lines(Paragraph.wrap(sentence, screen.width()));
    }
}
