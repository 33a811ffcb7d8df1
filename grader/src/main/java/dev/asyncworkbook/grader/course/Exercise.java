package dev.asyncworkbook.grader.course;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A step to solve: a program to write, and the checks that decide whether it is right.
 *
 * @param lesson the id of its lesson
 * @param id its stable name, unique in its lesson
 * @param title what a reader calls it
 * @param prompt what to do, in Markdown
 * @param starter the program that the learner begins with
 * @param starterFailsWith what is wrong with the starter: ids of checks or rules that fail and
 *     codes of diagnostics that are reported
 * @param solutions right answers, the one to show first
 * @param wrongAnswers known mistakes, each with the check that must catch it
 * @param checks what must be true, in the order in which it is told
 * @param rules what it must and must not use
 * @param data other data with which it must be right as well
 * @param hints from the gentlest to the plainest
 * @param after the explanation for those who have solved it, in Markdown
 * @param budget how far a grading may go
 * @param world what its runs find around them
 * @param terms what it is worth and when its solution is shown
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
        Rules rules,
        List<Variation> data,
        List<String> hints,
        String after,
        Budget budget,
        World world,
        Terms terms)
        implements GradedStep {

    /** The id under which it is told that an answer cannot be graded with other data. */
    public static final String DATA = "data";

    /** Copies the lists. */
    public Exercise {
        starterFailsWith = List.copyOf(starterFailsWith);
        solutions = List.copyOf(solutions);
        wrongAnswers = List.copyOf(wrongAnswers);
        checks = List.copyOf(checks);
        data = List.copyOf(data);
        hints = List.copyOf(hints);
    }

    @Override
    public String kind() {
        return "exercise";
    }

    /**
     * Whether some check looks at an order that is not kept by all schedules of one class, so that
     * every single schedule must be run.
     */
    public boolean needsEverySchedule() {
        return judged().stream()
                .anyMatch(check ->
                        check.quantifier() != Quantifier.DEFAULT
                                && check.expect().dependsOnOrder());
    }

    /** The checks, and behind them the rules about events: all that looks at runs. */
    public List<Check> judged() {
        return Stream.concat(checks.stream(), rules.events().stream()).toList();
    }

    /** The check with this id. */
    public Optional<Check> check(String checkId) {
        return checks.stream().filter(check -> check.id().equals(checkId)).findFirst();
    }

    /** The ids of all that can fail: checks, rules, and {@link #DATA} if there is any. */
    public List<String> checkIds() {
        return Stream.of(
                        checks.stream().map(Check::id),
                        rules.ids().stream(),
                        data.isEmpty() ? Stream.<String>empty() : Stream.of(DATA))
                .flatMap(it -> it)
                .toList();
    }

    /** The same exercise as it is graded with other data. */
    public Exercise with(Variation variation) {
        List<Check> varied =
                checks.stream()
                        .map(check ->
                                Optional.ofNullable(variation.expect().get(check.id()))
                                        .map(check::expecting)
                                        .orElse(check))
                        .toList();
        return new Exercise(
                lesson,
                id,
                title,
                prompt,
                starter,
                starterFailsWith,
                solutions,
                wrongAnswers,
                varied,
                rules,
                data,
                hints,
                after,
                budget,
                world,
                terms);
    }
}
