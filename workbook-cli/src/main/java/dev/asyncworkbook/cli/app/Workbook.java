package dev.asyncworkbook.cli.app;

import dev.asyncworkbook.cli.exit.ExitCode;
import dev.asyncworkbook.cli.exit.WorkbookException;
import dev.asyncworkbook.cli.render.ProgressLine;
import dev.asyncworkbook.cli.render.Screen;
import dev.asyncworkbook.cli.state.Progress;
import dev.asyncworkbook.cli.state.ProgressStore;
import dev.asyncworkbook.cli.state.StateFiles;
import dev.asyncworkbook.cli.state.WorkStore;
import dev.asyncworkbook.grader.course.Course;
import dev.asyncworkbook.grader.course.CourseLoader;
import dev.asyncworkbook.grader.course.Exercise;
import dev.asyncworkbook.grader.course.GradedStep;
import dev.asyncworkbook.grader.course.Imprint;
import dev.asyncworkbook.grader.course.LessonProblem;
import dev.asyncworkbook.grader.course.LoadedCourse;
import dev.asyncworkbook.grader.pack.Installer;
import dev.asyncworkbook.grader.verdict.GradeReport;
import dev.asyncworkbook.grader.verdict.Grader;
import dev.asyncworkbook.grader.verdict.Verdict;
import dev.asyncworkbook.runner.Program;
import dev.asyncworkbook.runner.ProgramRunner;

import org.jspecify.annotations.Nullable;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** One course, one learner's state and one screen. Confined to one thread. */
public final class Workbook {

    private final Host host;
    private final Screen screen;
    private final Path courseDirectory;
    private final Installer installer;
    private final boolean alsoInstalled;
    private final String locale;
    private final ProgressStore progress;
    private final WorkStore work;
    private @Nullable LoadedCourse loaded;

    /** One for each runner, since it remembers how the known mistakes fail. */
    private final IdentityHashMap<ProgramRunner, Grader> graders = new IdentityHashMap<>();

    /**
     * Opens it; reads nothing yet.
     *
     * @param alsoInstalled whether the courses that were installed stand behind this one
     * @param locale the language of the texts, such as {@code de}; empty for the course's own
     */
    public Workbook(
            Host host,
            Screen screen,
            Path courseDirectory,
            Path stateDirectory,
            boolean alsoInstalled,
            String locale) {
        this.locale = locale;
        this.alsoInstalled = alsoInstalled;
        this.installer = new Installer(stateDirectory.resolve("courses"));
        this.host = host;
        this.screen = screen;
        this.courseDirectory = courseDirectory;
        StateFiles files = new StateFiles(stateDirectory);
        this.progress = new ProgressStore(files, screen::complain);
        this.work = new WorkStore(files, screen::complain);
    }

    /** The process that it runs in. */
    public Host host() {
        return host;
    }

    /** Where it writes. */
    public Screen screen() {
        return screen;
    }

    /** How far the learner has come. */
    public ProgressStore progress() {
        return progress;
    }

    /** What the learner has written. */
    public WorkStore work() {
        return work;
    }

    /** Where courses are installed. */
    public Installer installer() {
        return installer;
    }

    /** The course; whatever is wrong with it is told on standard error, once. */
    public Course course() {
        return loaded().course();
    }

    private LoadedCourse loaded() {
        LoadedCourse known = loaded;
        if (known == null) {
            if (!Files.isDirectory(courseDirectory)) {
                throw new WorkbookException(
                        ExitCode.USAGE,
                        courseDirectory + " is not a directory with a course in it.");
            }
            known = CourseLoader.load(courseDirectory, Set.of(), locale);
            tellOfLocale(known.course().imprint());
            if (alsoInstalled) {
                known = installer.behind(known, locale);
            }
            known.problems().forEach(problem -> screen.complain(problem.toString()));
            loaded = known;
        }
        return known;
    }

    private void tellOfLocale(Imprint imprint) {
        if (!locale.isEmpty() && !imprint.isIn(locale) && imprint.translation(locale).isEmpty()) {
            screen.complain(
                    "there are no texts in the language %s; the course has %s."
                            .formatted(locale, String.join(", ", imprint.locales())));
        }
    }

    /**
     * The graded step of this name; the part behind the slash is enough where only one has it.
     *
     * @throws WorkbookException if there is none, or its lesson is broken
     */
    public GradedStep step(String name) {
        Course course = course();
        return course.gradedStep(name)
                .or(() -> onlyOne(course, name))
                .orElseThrow(() -> noStep(course, name));
    }

    /**
     * The exercise of this name, as {@link #step} finds it.
     *
     * @throws WorkbookException if there is none, or the step of this name is of another kind
     */
    public Exercise exercise(String name) {
        if (step(name) instanceof Exercise exercise) {
            return exercise;
        }
        throw new WorkbookException(
                ExitCode.USAGE,
                name + " is a " + step(name).kind() + " and not an exercise: name one of those.");
    }

    /**
     * The graded step of this name, or for no name the one where the learner is.
     *
     * @throws WorkbookException if there is none
     */
    public GradedStep stepOrCurrent(@Nullable String name) {
        if (name != null) {
            return step(name);
        }
        String current = progress.load().current();
        return course().gradedStep(current)
                .orElseThrow(() ->
                        new WorkbookException(
                                ExitCode.USAGE,
                                "you are not at an exercise: name one, such as"
                                        + " hello/late-arrival."));
    }

    private static Optional<GradedStep> onlyOne(Course course, String id) {
        List<GradedStep> found =
                course.gradedSteps().stream().filter(each -> each.id().equals(id)).toList();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    private WorkbookException noStep(Course course, String name) {
        List<LessonProblem> broken =
                loaded().problems().stream().filter(each -> isOfLesson(each, name)).toList();
        if (broken.stream().anyMatch(each -> each.kind() == LessonProblem.Kind.NEEDS_NEWER)) {
            return new WorkbookException(
                    ExitCode.NEEDS_NEWER, "the lesson of " + name + " needs a newer workbook.");
        }
        if (!broken.isEmpty() || course.gradedSteps().isEmpty()) {
            return new WorkbookException(
                    ExitCode.LESSON_INVALID,
                    "the lesson of " + name + " is broken, as told above; the others work.");
        }
        List<String> near = course.suggestions(name);
        String meant =
                near.isEmpty()
                        ? "'workbook list' shows them all."
                        : "did you mean " + String.join(" or ", near) + "?";
        return new WorkbookException(ExitCode.USAGE, "there is no exercise " + name + ": " + meant);
    }

    /** Whether a problem lies in the folder of the lesson that an exercise's name begins with. */
    private boolean isOfLesson(LessonProblem problem, String exercise) {
        int slash = exercise.indexOf('/');
        if (slash < 0) {
            return false;
        }
        for (Path part : problem.file()) {
            if (part.toString().equals(exercise.substring(0, slash))) {
                return true;
            }
        }
        return false;
    }

    /** Grades an answer, counts the attempt and keeps the answer. */
    public GradeReport grade(ProgramRunner runner, GradedStep exercise, Program answer) {
        GradeReport report = withEarlier(exercise, graded(grader(runner), exercise, answer));
        if (report.verdict() != Verdict.INFRASTRUCTURE) {
            keep(exercise, report);
        }
        return report;
    }

    /** The grader that runs answers with this runner. */
    public Grader grader(ProgramRunner runner) {
        return graders.computeIfAbsent(runner, Grader::new);
    }

    private GradeReport graded(Grader grader, GradedStep exercise, Program answer) {
        try (ProgressLine line = host.progressLine(screen)) {
            return grader.grade(
                    exercise,
                    answer,
                    count -> {
                        line.schedules(count);
                        return true;
                    });
        }
    }

    /** The report that knows how often the learner has made this mistake before. */
    private GradeReport withEarlier(GradedStep exercise, GradeReport report) {
        return report.recognized()
                .map(it -> it.again(progress.load().of(exercise.name()).made(it.name())))
                .map(report::withRecognized)
                .orElse(report);
    }

    /** A state directory that cannot be written must not change a verdict. */
    private void keep(GradedStep exercise, GradeReport report) {
        boolean passed = report.verdict() == Verdict.PASS;
        try {
            work.keepAnswer(exercise.name(), report.answer().source());
            progress.update(old -> {
                Progress graded = old.graded(exercise.name(), passed);
                return report.recognized()
                        .map(it -> graded.mistaken(exercise.name(), it.name()))
                        .orElse(graded);
            });
        } catch (WorkbookException e) {
            screen.complain("this attempt is not recorded: " + e.sentence());
        }
    }

    /** The exit code that a verdict stands for. */
    public static int exitCode(Verdict verdict) {
        return switch (verdict) {
            case PASS -> ExitCode.OK;
            case FAIL, ERROR, INCONCLUSIVE -> ExitCode.FAILED;
            case INFRASTRUCTURE -> ExitCode.INFRASTRUCTURE;
        };
    }
}
