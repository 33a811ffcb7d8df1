package dev.asyncworkbook.grader.course;

import java.util.List;

/**
 * A step to foresee: which lines a program prints, and in which order.
 *
 * @param lesson the id of its lesson
 * @param id its stable name, unique in its lesson
 * @param title what a reader calls it
 * @param prompt the question, in Markdown
 * @param code the program
 * @param offers lines to choose from that the program does not print
 * @param mistakes orders that many expect, each with what to say about it
 * @param after the explanation for those who have solved it, in Markdown
 * @param budget how far a grading may go
 * @param world what its runs find around them
 * @param terms what it is worth and when its solution is shown
 */
public record Predict(
        String lesson,
        String id,
        String title,
        String prompt,
        String code,
        List<String> offers,
        List<Mistake> mistakes,
        String after,
        Budget budget,
        World world,
        Terms terms)
        implements GradedStep, GivenProgram {

    /**
     * A known wrong prediction.
     *
     * @param order the lines as they are expected
     * @param say what to tell who expects them
     */
    public record Mistake(List<String> order, String say) {

        /** Copies the list. */
        public Mistake {
            order = List.copyOf(order);
        }
    }

    /** Copies the lists. */
    public Predict {
        offers = List.copyOf(offers);
        mistakes = List.copyOf(mistakes);
    }

    @Override
    public String kind() {
        return "predict";
    }

    @Override
    public List<String> hints() {
        return List.of();
    }
}
