package dev.asyncworkbook.grader.course;

import dev.asyncworkbook.grader.expect.Expectation;

import java.util.List;

/**
 * A step to break: a program that looks right, and a claim about it that some schedule violates.
 *
 * @param lesson the id of its lesson
 * @param id its stable name, unique in its lesson
 * @param title what a reader calls it
 * @param prompt what to do, in Markdown
 * @param code the program, which stays as it is
 * @param claim what is not true in every schedule
 * @param message what to tell about a schedule in which it is true
 * @param solutions replay tokens of schedules that violate the claim
 * @param wrongAnswers replay tokens, or texts, that do not
 * @param hints from the gentlest to the plainest
 * @param after the explanation for those who have solved it, in Markdown
 * @param budget how far a run may go
 * @param world what its runs find around them
 * @param terms what it is worth and when its solution is shown
 */
public record Sabotage(
        String lesson,
        String id,
        String title,
        String prompt,
        String code,
        Expectation claim,
        String message,
        List<TokenAnswer> solutions,
        List<WrongToken> wrongAnswers,
        List<String> hints,
        String after,
        Budget budget,
        World world,
        Terms terms)
        implements GradedStep, GivenProgram {

    /**
     * A right answer.
     *
     * @param name what is particular about it, in a few words
     * @param token the replay token
     */
    public record TokenAnswer(String name, String token) {}

    /**
     * A known wrong answer.
     *
     * @param name the mistake in a few words
     * @param token the replay token, or what was given instead
     * @param messageContains what the report about it must contain
     */
    public record WrongToken(String name, String token, String messageContains) {}

    /** Copies the lists. */
    public Sabotage {
        solutions = List.copyOf(solutions);
        wrongAnswers = List.copyOf(wrongAnswers);
        hints = List.copyOf(hints);
    }

    @Override
    public String kind() {
        return "sabotage";
    }
}
