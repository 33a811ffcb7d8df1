package dev.asyncworkbook.grader.verdict;

import dev.asyncworkbook.grader.course.Exercise;
import dev.asyncworkbook.grader.course.WrongAnswer;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * Tells which of a lesson's known mistakes an answer makes: the one that fails in the same way.
 *
 * <p>A known mistake is graded when it is first asked for, and not again while the exercise has the
 * same content. Confined to one thread.
 */
final class Recognizer {

    private record Key(Exercise exercise, WrongAnswer wrong) {}

    private final BiFunction<Exercise, String, Optional<Signature>> signatures;
    private final Map<Key, Optional<Signature>> known = new HashMap<>();

    /** Makes a recognizer that finds out with this function how a program fails an exercise. */
    Recognizer(BiFunction<Exercise, String, Optional<Signature>> signatures) {
        this.signatures = signatures;
    }

    /** The mistake of an answer that fails like this, given the ids of all checks that failed. */
    Optional<Recognized> recognize(
            Exercise exercise, Signature signature, List<String> failedChecks) {
        return exercise.wrongAnswers().stream()
                .filter(wrong -> failedChecks.contains(wrong.failsCheck()))
                .filter(wrong -> signatureOf(exercise, wrong).equals(Optional.of(signature)))
                .findFirst()
                .map(wrong -> new Recognized(wrong.name(), wrong.says(), 0));
    }

    private Optional<Signature> signatureOf(Exercise exercise, WrongAnswer wrong) {
        Key key = new Key(exercise, wrong);
        Optional<Signature> signature = known.get(key);
        if (signature == null) {
            signature = signatures.apply(exercise, wrong.code());
            known.put(key, signature);
        }
        return signature;
    }
}
