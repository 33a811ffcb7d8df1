package dev.asyncworkbook.cli.render;

import dev.asyncworkbook.grader.course.Choice;
import dev.asyncworkbook.grader.course.Demo;
import dev.asyncworkbook.grader.course.Exercise;
import dev.asyncworkbook.grader.course.Predict;
import dev.asyncworkbook.grader.course.Sabotage;
import dev.asyncworkbook.grader.course.Step;
import dev.asyncworkbook.grader.course.TextStep;
import dev.asyncworkbook.grader.verdict.Letters;

import java.util.ArrayList;
import java.util.List;

/** What a step has to say to the one who comes to it, in Markdown. */
public final class StepText {

    private StepText() {}

    /**
     * That of this step.
     *
     * @param offers the lines to choose from, if it is a prediction
     */
    public static String of(Step step, List<String> offers) {
        return switch (step) {
            case TextStep text -> withTitle(text, text.text());
            case Demo demo -> withTitle(demo, demo.text()) + program("", demo.code());
            case Choice choice -> withTitle(choice, choice.prompt()) + options(choice);
            case Predict predict ->
                    withTitle(predict, predict.prompt())
                            + program("", predict.code())
                            + lines(offers);
            case Sabotage sabotage ->
                    withTitle(sabotage, sabotage.prompt()) + program("", sabotage.code());
            case Exercise exercise ->
                    withTitle(exercise, exercise.prompt())
                            + program("**To start from:**\n\n", exercise.starter());
        };
    }

    /** What to do at such a step, in one sentence. */
    public static String howTo(Step step) {
        return switch (step) {
            case TextStep _ -> "You can try Java here, as it comes to your mind; /next goes on.";
            case Demo _ ->
                    "/run runs it again, /schedules shows what else can come of it; /next goes on.";
            case Choice _ -> "Answer with a letter, as in /answer a, or with all that are right.";
            case Predict _ ->
                    "Commit to an order, as in /answer b a, and then it runs; leave out what is not"
                            + " printed.";
            case Sabotage _ ->
                    "/schedules and /trace show what it can do; /answer TOKEN breaks it, /hint"
                            + " helps.";
            case Exercise _ ->
                    "Type your program here, line by line or pasted; /check grades it, /hint"
                            + " helps.";
        };
    }

    private static String withTitle(Step step, String text) {
        return text.startsWith("# ") ? text : "# " + step.title() + "\n\n" + text;
    }

    private static String program(String before, String code) {
        return code.isBlank()
                ? ""
                : "\n\n" + before + "```java\n" + code.stripTrailing() + "\n```\n";
    }

    private static String options(Choice choice) {
        List<String> options = new ArrayList<>();
        for (int i = 0; i < choice.options().size(); i++) {
            options.add("\n\n**" + Letters.of(i) + ")** " + choice.options().get(i).text().strip());
        }
        return String.join("", options) + "\n";
    }

    private static String lines(List<String> offers) {
        if (offers.isEmpty()) {
            return "";
        }
        StringBuilder lines =
                new StringBuilder("\n\nWhich of these lines, in which order?\n\n```\n");
        for (int i = 0; i < offers.size(); i++) {
            lines.append(Letters.of(i)).append("  ");
            lines.append(Columns.harmless(offers.get(i))).append('\n');
        }
        return lines.append("```\n").toString();
    }
}
