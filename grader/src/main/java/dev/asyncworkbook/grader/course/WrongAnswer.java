package dev.asyncworkbook.grader.course;

import java.util.List;
import java.util.Optional;

/**
 * A known mistake, which proves that a check does its work.
 *
 * @param name the mistake in a few words
 * @param code the program that makes it
 * @param failsCheck the id of the check that must fail
 * @param messageContains what that check's message or help must contain
 * @param diagnostic the code of a diagnostic that must be reported as well
 * @param says what to tell a learner who makes it: the first text the first time, and so on; the
 *     last one from then on
 */
public record WrongAnswer(
        String name,
        String code,
        String failsCheck,
        String messageContains,
        Optional<String> diagnostic,
        List<String> says) {

    /** Copies the list. */
    public WrongAnswer {
        says = List.copyOf(says);
    }
}
