package dev.asyncworkbook.cli.app;

import dev.asyncworkbook.cli.exit.ExitCode;
import dev.asyncworkbook.cli.exit.WorkbookException;
import dev.asyncworkbook.cli.render.Ink;
import dev.asyncworkbook.cli.render.Markdown;
import dev.asyncworkbook.cli.render.Screen;
import dev.asyncworkbook.cli.state.Progress;
import dev.asyncworkbook.cli.state.ProgressStore;
import dev.asyncworkbook.grader.course.Exercise;
import dev.asyncworkbook.grader.course.Solution;

import java.util.ArrayList;
import java.util.List;

/** The help that an exercise offers: hints one after the other, and in the end the solution. */
public final class ExerciseHelp {

    private final Exercise exercise;
    private final ProgressStore progress;
    private final Screen screen;

    /** The help of this exercise. */
    public ExerciseHelp(Exercise exercise, ProgressStore progress, Screen screen) {
        this.exercise = exercise;
        this.progress = progress;
        this.screen = screen;
    }

    /** The next hint; after the last one, all of them again. */
    public List<String> nextHint() {
        List<String> hints = exercise.hints();
        if (hints.isEmpty()) {
            return List.of(exercise.name() + " has no hints.");
        }
        int shown = Math.min(progress.load().of(exercise.name()).hints(), hints.size());
        if (shown == hints.size()) {
            List<String> lines = new ArrayList<>(allHints());
            lines.add("There are no more hints.");
            return lines;
        }
        progress.update(old -> old.hinted(exercise.name(), shown + 1));
        return hint(shown);
    }

    /** All hints. */
    public List<String> allHints() {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < exercise.hints().size(); i++) {
            lines.addAll(hint(i));
        }
        return lines;
    }

    private List<String> hint(int index) {
        List<String> lines = new ArrayList<>();
        String number = "Hint " + (index + 1) + " of " + exercise.hints().size();
        lines.add(screen.ink().paint(Ink.Mark.HEADING, number));
        lines.addAll(Markdown.render(exercise.hints().get(index), screen.ink(), screen.width()));
        return lines;
    }

    /**
     * The first solution and its explanation.
     *
     * @param force whether to show it to someone who has not passed
     * @param how what to type to see it all the same
     * @throws WorkbookException if it is not to be shown yet
     */
    public List<String> solution(boolean force, String how) {
        Progress.OfExercise known = progress.load().of(exercise.name());
        if (!known.passed() && !force) {
            throw new WorkbookException(
                    ExitCode.USAGE,
                    "the solution of "
                            + exercise.name()
                            + " is shown once your answer has passed; '"
                            + how
                            + "' shows it now.");
        }
        List<String> lines = new ArrayList<>();
        for (Solution solution : exercise.solutions().stream().limit(1).toList()) {
            String code = "```java\n" + solution.code().stripTrailing() + "\n```\n\n";
            String text = code + exercise.after();
            lines.addAll(Markdown.render(text, screen.ink(), screen.width()));
        }
        return lines;
    }
}
