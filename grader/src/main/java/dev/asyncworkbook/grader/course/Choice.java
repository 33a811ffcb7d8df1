package dev.asyncworkbook.grader.course;

import java.util.List;

/**
 * A step to decide: options, of which one or several are right.
 *
 * @param lesson the id of its lesson
 * @param id its stable name, unique in its lesson
 * @param title what a reader calls it
 * @param prompt the question, in Markdown
 * @param options at least two; the learner calls them a, b, c in this order
 * @param after the explanation for those who have solved it, in Markdown
 * @param terms what it is worth and when its solution is shown
 */
public record Choice(
        String lesson,
        String id,
        String title,
        String prompt,
        List<Option> options,
        String after,
        Terms terms)
        implements GradedStep {

    /**
     * One answer among others.
     *
     * @param id its stable name, unique in its step
     * @param text what it claims, in Markdown
     * @param right whether it must be picked
     * @param say what to tell who picked it
     */
    public record Option(String id, String text, boolean right, String say) {}

    /** Copies the list. */
    public Choice {
        options = List.copyOf(options);
    }

    @Override
    public String kind() {
        return "choice";
    }

    @Override
    public List<String> hints() {
        return List.of();
    }
}
