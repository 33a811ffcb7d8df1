package dev.asyncworkbook.cli.state;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * How far a learner has come.
 *
 * @param current the name of the step where they are, such as {@code hello/late-arrival}; empty
 *     before the first
 * @param exercises by name, what is known of those that were begun
 */
public record Progress(String current, Map<String, OfExercise> exercises) {

    /** That of someone who has just come. */
    public static final Progress NONE = new Progress("", Map.of());

    /**
     * What is known of one exercise.
     *
     * @param passed whether an answer passed
     * @param attempts how many answers were graded
     * @param hints how many hints were shown
     * @param mistakes by name, how often each mistake was made that the lesson knows
     */
    public record OfExercise(
            boolean passed, int attempts, int hints, Map<String, Integer> mistakes) {

        /** Nothing is. */
        public static final OfExercise NONE = new OfExercise(false, 0, 0, Map.of());

        /** Copies the map, in its order. */
        public OfExercise {
            mistakes = Collections.unmodifiableMap(new LinkedHashMap<>(mistakes));
        }

        /** How often this mistake was made. */
        public int made(String mistake) {
            return mistakes.getOrDefault(mistake, 0);
        }
    }

    /** Copies the map, in its order. */
    public Progress {
        exercises = Collections.unmodifiableMap(new LinkedHashMap<>(exercises));
    }

    /** What is known of this exercise. */
    public OfExercise of(String exercise) {
        return exercises.getOrDefault(exercise, OfExercise.NONE);
    }

    /** This progress with the learner at another step. */
    public Progress at(String step) {
        return new Progress(step, exercises);
    }

    /** This progress with one more graded answer; what once passed stays so. */
    public Progress graded(String exercise, boolean passed) {
        return with(
                exercise,
                old ->
                        new OfExercise(
                                old.passed() || passed,
                                old.attempts() + 1,
                                old.hints(),
                                old.mistakes()));
    }

    /** This progress with so many hints shown. */
    public Progress hinted(String exercise, int hints) {
        return with(
                exercise,
                old -> new OfExercise(old.passed(), old.attempts(), hints, old.mistakes()));
    }

    /** This progress with one more answer that made a mistake which the lesson knows. */
    public Progress mistaken(String exercise, String mistake) {
        return with(
                exercise,
                old -> {
                    Map<String, Integer> mistakes = new LinkedHashMap<>(old.mistakes());
                    mistakes.merge(mistake, 1, Integer::sum);
                    return new OfExercise(old.passed(), old.attempts(), old.hints(), mistakes);
                });
    }

    private Progress with(String exercise, UnaryOperator<OfExercise> change) {
        Map<String, OfExercise> changed = new LinkedHashMap<>(exercises);
        changed.put(exercise, change.apply(of(exercise)));
        return new Progress(current, changed);
    }
}
