package dev.asyncworkbook.cli.repl;

import dev.asyncworkbook.cli.render.Columns;
import dev.asyncworkbook.cli.render.Ink;
import dev.asyncworkbook.cli.render.Markdown;
import dev.asyncworkbook.cli.render.Paragraph;
import dev.asyncworkbook.cli.render.Screen;
import dev.asyncworkbook.cli.state.Progress;
import dev.asyncworkbook.grader.course.Choice;
import dev.asyncworkbook.grader.course.Demo;
import dev.asyncworkbook.grader.course.Exercise;
import dev.asyncworkbook.grader.course.Predict;
import dev.asyncworkbook.grader.course.Sabotage;
import dev.asyncworkbook.grader.course.TextStep;

import java.util.ArrayList;
import java.util.List;

/** A step as it is shown to the learner who comes to it. */
final class StepView {

    private static final String ABOUT_EXERCISES =
            "Type your program here, line by line or pasted; /check grades it, /hint helps.";
    private static final String ABOUT_TEXTS =
            "You can try Java here, as it comes to your mind; /next goes on.";

    private final Screen screen;

    StepView(Screen screen) {
        this.screen = screen;
    }

    List<String> lines(Route.Stop stop, Progress progress) {
        List<String> lines = new ArrayList<>();
        lines.add(whereabouts(stop));
        lines.add("");
        String text =
                switch (stop.step()) {
                    case TextStep step -> withTitle(step.title(), step.text());
                    case Demo demo ->
                            withTitle(demo.title(), demo.text()) + code("", demo.code());
                    case Choice choice -> withTitle(choice.title(), choice.prompt());
                    case Predict predict ->
                            withTitle(predict.title(), predict.prompt())
                                    + code("", predict.code());
                    case Sabotage sabotage ->
                            withTitle(sabotage.title(), sabotage.prompt())
                                    + code("", sabotage.code());
                    case Exercise exercise ->
                            withTitle(exercise.title(), exercise.prompt())
                                    + code("**To start from:**\n\n", exercise.starter());
                };
        lines.addAll(Markdown.render(text, screen.ink(), screen.width()));
        lines.add("");
        boolean exercise = stop.exercise().isPresent();
        boolean passed = exercise && progress.of(stop.name()).passed();
        String about = exercise ? ABOUT_EXERCISES : ABOUT_TEXTS;
        String note = passed ? "You have passed this exercise; /next goes on." : about;
        lines.addAll(new Paragraph().add(note, Ink.Mark.FAINT).lines(screen.ink(), screen.width()));
        return lines;
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

    private static String withTitle(String title, String text) {
        return text.startsWith("# ") ? text : "# " + title + "\n\n" + text;
    }

    private static String code(String before, String code) {
        return code.isBlank()
                ? ""
                : "\n\n" + before + "```java\n" + code.stripTrailing() + "\n```\n";
    }
}
