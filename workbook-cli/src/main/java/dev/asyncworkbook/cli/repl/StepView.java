package dev.asyncworkbook.cli.repl;

import dev.asyncworkbook.cli.render.Columns;
import dev.asyncworkbook.cli.render.Ink;
import dev.asyncworkbook.cli.render.Markdown;
import dev.asyncworkbook.cli.render.Paragraph;
import dev.asyncworkbook.cli.render.Screen;
import dev.asyncworkbook.cli.render.StepText;
import dev.asyncworkbook.cli.state.Progress;

import java.util.ArrayList;
import java.util.List;

/** A step as it is shown to the learner who comes to it. */
final class StepView {

    private final Screen screen;

    StepView(Screen screen) {
        this.screen = screen;
    }

    /** The text, behind that of the lesson if it is the lesson's first step. */
    List<String> text(Route.Stop stop, List<String> offers) {
        List<String> lines = new ArrayList<>();
        lines.add(whereabouts(stop));
        lines.add("");
        if (stop.number() == 1 && !stop.lesson().opening().isEmpty()) {
            lines.addAll(markdown(stop.lesson().opening()));
            lines.add("");
        }
        lines.addAll(markdown(StepText.of(stop.step(), offers)));
        return lines;
    }

    /** What to do now. */
    List<String> note(Route.Stop stop, Progress progress) {
        boolean passed = stop.graded().isPresent() && progress.of(stop.name()).passed();
        String note =
                passed ? "You have passed this step; /next goes on." : StepText.howTo(stop.step());
        return new Paragraph().add(note, Ink.Mark.FAINT).lines(screen.ink(), screen.width());
    }

    /** A text of the course. */
    List<String> markdown(String text) {
        return Markdown.render(text, screen.ink(), screen.width());
    }

    private String whereabouts(Route.Stop stop) {
        String left =
                stop.lesson().title()
                        + ", step "
                        + stop.number()
                        + " of "
                        + stop.lesson().steps().size();
        String right = stop.name();
        int gap = screen.width() - Columns.of(left) - Columns.of(right);
        return screen.ink().paint(Ink.Mark.FAINT, left + " ".repeat(Math.max(2, gap)) + right);
    }
}
