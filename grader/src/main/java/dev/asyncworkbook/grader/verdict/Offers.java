package dev.asyncworkbook.grader.verdict;

import dev.asyncworkbook.grader.course.Predict;
import dev.asyncworkbook.kernel.trace.Trace;
import dev.asyncworkbook.runner.Program;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/**
 * What a prediction chooses from.
 *
 * @param program the program whose output is to be foreseen
 * @param run what it does when tasks run in the usual order
 * @param lines the lines to choose from, in an order that gives nothing away
 */
public record Offers(Program program, Trace run, List<String> lines) {

    /** Copies the list. */
    public Offers {
        lines = List.copyOf(lines);
    }

    /** The lines of a run and the others that the step offers, always in the same order. */
    static Offers of(Predict step, Program program, Trace run) {
        List<String> lines = new ArrayList<>(run.output());
        lines.addAll(step.offers());
        Collections.shuffle(lines, new Random(step.name().hashCode()));
        int printed = run.output().size();
        if (printed > 1 && lines.subList(0, printed).equals(run.output())) {
            Collections.rotate(lines, 1);
        }
        return new Offers(program, run, lines);
    }

    /** The lines that an answer means, by letters or as they are; empty if it cannot be known. */
    Optional<List<String>> understand(String answer) {
        List<String> words = Letters.words(answer);
        List<Integer> letters = words.stream().map(Letters::index).toList();
        if (!letters.isEmpty() && letters.stream().allMatch(it -> it >= 0 && it < lines.size())) {
            return Optional.of(letters.stream().map(lines::get).toList());
        }
        List<String> written =
                answer.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        List<String> known = lines.stream().map(String::strip).toList();
        return !written.isEmpty() && known.containsAll(written)
                ? Optional.of(written.stream().map(line -> lines.get(known.indexOf(line))).toList())
                : Optional.empty();
    }
}
