package dev.asyncworkbook.cli.app;

import dev.asyncworkbook.cli.exit.ExitCode;
import dev.asyncworkbook.cli.exit.WorkbookException;
import dev.asyncworkbook.cli.render.Ink;
import dev.asyncworkbook.cli.render.Markdown;
import dev.asyncworkbook.cli.render.Screen;
import dev.asyncworkbook.cli.render.SolutionText;
import dev.asyncworkbook.cli.state.Progress;
import dev.asyncworkbook.cli.state.ProgressStore;
import dev.asyncworkbook.grader.course.GradedStep;
import dev.asyncworkbook.grader.course.SolutionPolicy;

import java.util.ArrayList;
import java.util.List;

/** The help that a graded step offers: hints one after the other, and in the end the solution. */
public final class StepHelp {

    private final GradedStep step;
    private final ProgressStore progress;
    private final Screen screen;

    /** The help of this step. */
    public StepHelp(GradedStep step, ProgressStore progress, Screen screen) {
        this.step = step;
        this.progress = progress;
        this.screen = screen;
    }

    /** The next hint; after the last one, all of them again. */
    public List<String> nextHint() {
        List<String> hints = step.hints();
        if (hints.isEmpty()) {
            return List.of(step.name() + " has no hints.");
        }
        int shown = Math.min(progress.load().of(step.name()).hints(), hints.size());
        if (shown == hints.size()) {
            List<String> lines = new ArrayList<>(allHints());
            lines.add("There are no more hints.");
            return lines;
        }
        progress.update(old -> old.hinted(step.name(), shown + 1));
        return hint(shown);
    }

    /** All hints. */
    public List<String> allHints() {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < step.hints().size(); i++) {
            lines.addAll(hint(i));
        }
        return lines.isEmpty() ? List.of(step.name() + " has no hints.") : lines;
    }

    private List<String> hint(int index) {
        List<String> lines = new ArrayList<>();
        String number = "Hint " + (index + 1) + " of " + step.hints().size();
        lines.add(screen.ink().paint(Ink.Mark.HEADING, number));
        lines.addAll(Markdown.render(step.hints().get(index), screen.ink(), screen.width()));
        return lines;
    }

    /**
     * The first solution and its explanation.
     *
     * @param force whether to show it to someone who has not passed
     * @param how what to type to see it all the same
     * @throws WorkbookException if it is not to be shown yet, or never
     */
    public List<String> solution(boolean force, String how) {
        SolutionPolicy policy = step.terms().policy();
        Progress.OfExercise known = progress.load().of(step.name());
        if (policy.reveal() == SolutionPolicy.Reveal.NEVER) {
            throw refusal("is not shown; the hints go as far as its author wants.");
        }
        if (!policy.shows(known.passed(), known.attempts()) && !force) {
            String after =
                    policy.orAfterAttempts()
                            .map(attempts -> " or after " + attempts + " attempts")
                            .orElse("");
            throw refusal(
                    "is shown once your answer has passed%s; '%s' shows it now."
                            .formatted(after, how));
        }
        return Markdown.render(SolutionText.of(step), screen.ink(), screen.width());
    }

    private WorkbookException refusal(String why) {
        return new WorkbookException(ExitCode.USAGE, "the solution of " + step.name() + " " + why);
    }
}
