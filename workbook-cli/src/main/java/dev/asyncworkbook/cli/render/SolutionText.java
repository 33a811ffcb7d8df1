package dev.asyncworkbook.cli.render;

import dev.asyncworkbook.grader.course.Choice;
import dev.asyncworkbook.grader.course.Exercise;
import dev.asyncworkbook.grader.course.GradedStep;
import dev.asyncworkbook.grader.course.Predict;
import dev.asyncworkbook.grader.course.Sabotage;
import dev.asyncworkbook.grader.verdict.Letters;

import java.util.ArrayList;
import java.util.List;

/** The solution of a graded step with its explanation, in Markdown. */
public final class SolutionText {

    private SolutionText() {}

    /** That of this step. */
    public static String of(GradedStep step) {
        String solution =
                switch (step) {
                    case Exercise exercise ->
                            fenced("java", exercise.solutions().getFirst().code());
                    case Choice choice -> rightOptions(choice);
                    case Predict _ -> "The program itself tells: run it.";
                    case Sabotage sabotage -> fenced("", sabotage.solutions().getFirst().token());
                };
        return solution + "\n\n" + step.after();
    }

    private static String fenced(String language, String text) {
        return "```" + language + "\n" + text.stripTrailing() + "\n```";
    }

    private static String rightOptions(Choice choice) {
        List<String> right = new ArrayList<>();
        for (int i = 0; i < choice.options().size(); i++) {
            Choice.Option option = choice.options().get(i);
            if (option.right()) {
                right.add("**" + Letters.of(i) + ")** " + option.text() + "\n\n" + option.say());
            }
        }
        return String.join("\n\n", right);
    }
}
