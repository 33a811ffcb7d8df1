package dev.asyncworkbook.grader.course;

import java.util.List;
import java.util.Optional;

/**
 * A step to solve: a program to write, and the checks that decide whether it is right.
 *
 * @param lesson the id of its lesson
 * @param id its stable name, unique in its lesson
 * @param title what a reader calls it
 * @param prompt what to do, in Markdown
 * @param starter the program that the learner begins with
 * @param starterFailsWith what is wrong with the starter: ids of checks that fail and codes of
 *     diagnostics that are reported
 * @param solutions right answers, the one to show first
 * @param wrongAnswers known mistakes, each with the check that must catch it
 * @param checks what must be true, in the order in which it is told
 * @param hints from the gentlest to the plainest
 * @param after the explanation for those who have solved it, in Markdown
 * @param budget how far a grading may go
 */
public record Exercise(
        String lesson,
        String id,
        String title,
        String prompt,
        String starter,
        List<String> starterFailsWith,
        List<Solution> solutions,
        List<WrongAnswer> wrongAnswers,
        List<Check> checks,
        List<String> hints,
        String after,
        Budget budget)
        implements Step {

    /** Copies the lists. */
    public Exercise {
        starterFailsWith = List.copyOf(starterFailsWith);
        solutions = List.copyOf(solutions);
        wrongAnswers = List.copyOf(wrongAnswers);
        checks = List.copyOf(checks);
        hints = List.copyOf(hints);
    }

    /** The name by which everybody speaks of it, such as {@code hello/late-arrival}. */
    public String name() {
        return lesson + "/" + id;
    }

    /**
     * Whether some check looks at an order that is not kept by all schedules of one class, so that
     * every single schedule must be run.
     */
    public boolean needsEverySchedule() {
        return checks.stream()
                .anyMatch(check ->
                        check.quantifier() != Quantifier.DEFAULT
                                && check.expect().dependsOnOrder());
    }

    /** The check with this id. */
    public Optional<Check> check(String checkId) {
        return checks.stream().filter(check -> check.id().equals(checkId)).findFirst();
    }
}
