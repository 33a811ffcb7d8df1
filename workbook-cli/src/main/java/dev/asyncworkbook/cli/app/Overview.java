package dev.asyncworkbook.cli.app;

import dev.asyncworkbook.cli.render.Columns;
import dev.asyncworkbook.cli.render.Ink;
import dev.asyncworkbook.cli.render.Screen;
import dev.asyncworkbook.cli.state.Progress;
import dev.asyncworkbook.grader.course.Course;
import dev.asyncworkbook.grader.course.GradedStep;
import dev.asyncworkbook.grader.course.Lesson;

import java.util.ArrayList;
import java.util.List;

/** The course at a glance: what there is, and how far the learner has come. */
public final class Overview {

    private static final int NAME_COLUMNS = 32;

    private final Course course;
    private final Progress progress;
    private final Screen screen;

    /** Of this course, for someone with this progress. */
    public Overview(Course course, Progress progress, Screen screen) {
        this.course = course;
        this.progress = progress;
        this.screen = screen;
    }

    /** Every lesson with its exercises. */
    public List<String> list() {
        List<String> lines = new ArrayList<>();
        for (Lesson lesson : course.lessons()) {
            if (!lines.isEmpty()) {
                lines.add("");
            }
            lines.add(screen.ink().paint(Ink.Mark.HEADING, lesson.title()));
            lesson.gradedSteps().forEach(step -> lines.add(line(step)));
        }
        lines.add("");
        lines.add("[x] passed   [~] begun   [ ] not begun");
        return lines;
    }

    private String line(GradedStep exercise) {
        Progress.OfExercise known = progress.of(exercise.name());
        String box = known.passed() ? "[x]" : known.attempts() > 0 ? "[~]" : "[ ]";
        Ink.Mark mark = known.passed() ? Ink.Mark.GOOD : Ink.Mark.PLAIN;
        String here = exercise.name().equals(progress.current()) ? "   <- you are here" : "";
        return "  "
                + screen.ink().paint(mark, box)
                + " "
                + Columns.fit(exercise.name(), NAME_COLUMNS)
                + " "
                + exercise.title()
                + here;
    }

    /** How many exercises passed, and what is next. */
    public List<String> status() {
        List<GradedStep> exercises = course.gradedSteps();
        long passed = exercises.stream().filter(each -> progress.of(each.name()).passed()).count();
        List<String> lines = new ArrayList<>();
        lines.add(passed + " of " + exercises.size() + " exercises passed." + points(exercises));
        for (Lesson lesson : course.lessons()) {
            long here =
                    lesson.gradedSteps().stream()
                            .filter(each -> progress.of(each.name()).passed())
                            .count();
            lines.add(
                    "  "
                            + Columns.fit(lesson.title(), NAME_COLUMNS)
                            + " "
                            + here
                            + "/"
                            + lesson.gradedSteps().size());
        }
        if (!progress.current().isEmpty()) {
            lines.add("You are at " + progress.current() + ".");
        }
        exercises.stream()
                .filter(each -> !progress.of(each.name()).passed())
                .findFirst()
                .ifPresentOrElse(
                        next -> lines.add("The first that is open: " + next.name() + "."),
                        () -> lines.add("All is done. Well done!"));
        return lines;
    }

    /** The points, where they say more than the number of exercises. */
    private String points(List<GradedStep> steps) {
        if (steps.stream().allMatch(step -> step.terms().points() == 1)) {
            return "";
        }
        int earned =
                steps.stream()
                        .filter(step -> progress.of(step.name()).passed())
                        .mapToInt(step -> step.terms().points())
                        .sum();
        int all = steps.stream().mapToInt(step -> step.terms().points()).sum();
        return " " + earned + " of " + all + " points.";
    }
}
