package dev.asyncworkbook.grader.verdict;

import dev.asyncworkbook.grader.course.Choice;
import dev.asyncworkbook.runner.Program;
import dev.asyncworkbook.runner.SourceProblem;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Decides whether the right options were picked. */
final class ChoiceGrader {

    /** The id under which it is told that not all was picked that is right. */
    private static final String COMPLETE = "complete";

    private ChoiceGrader() {}

    static GradeReport grade(Choice choice, Program answer) {
        Set<Choice.Option> picked = new LinkedHashSet<>();
        for (String word : Letters.words(answer.source())) {
            Optional<Choice.Option> option = option(choice, word);
            if (option.isEmpty()) {
                return notUnderstood(choice, answer, "There is no option " + word + ": ");
            }
            picked.add(option.get());
        }
        if (picked.isEmpty()) {
            return notUnderstood(choice, answer, "Nothing is picked: ");
        }
        return GradeReport.judged(choice, answer, results(choice, picked), "");
    }

    private static Optional<Choice.Option> option(Choice choice, String word) {
        int index = Letters.index(word);
        return index >= 0 && index < choice.options().size()
                ? Optional.of(choice.options().get(index))
                : choice.options().stream().filter(it -> it.id().equals(word)).findFirst();
    }

    private static GradeReport notUnderstood(Choice choice, Program answer, String why) {
        String message =
                why
                        + "answer with letters from a to "
                        + Letters.of(choice.options().size() - 1)
                        + ", such as a.";
        return GradeReport.withoutRun(
                choice,
                answer,
                Verdict.ERROR,
                List.of(new SourceProblem(message, 1, 1)),
                "The answer cannot be understood.");
    }

    private static List<CheckResult> results(Choice choice, Set<Choice.Option> picked) {
        List<CheckResult> results = new ArrayList<>();
        for (Choice.Option option : picked) {
            results.add(
                    option.right()
                            ? CheckResult.pass(option.id(), option.say())
                            : CheckResult.fail(option.id(), option.say(), "", "", ""));
        }
        List<Choice.Option> right = choice.options().stream().filter(Choice.Option::right).toList();
        if (results.stream().allMatch(it -> it.status() == CheckResult.Status.PASS)
                && !picked.containsAll(right)) {
            results.add(
                    CheckResult.fail(
                            COMPLETE,
                            "What you picked is right, but it is not all that is right.",
                            "Look for what else is true.",
                            right.size() + " options",
                            picked.size() == 1 ? "1 option" : picked.size() + " options"));
        }
        return results;
    }
}
