package dev.asyncworkbook.grader.timeline.page;

import dev.asyncworkbook.grader.verdict.CheckResult;

/**
 * What a check expected of a run, beside what the run did.
 *
 * @param check the check's name
 * @param message what is wrong
 * @param expected what had to be; may have several lines
 * @param actual what was instead; may have several lines
 * @param help what to do about it; may be empty
 */
public record Comparison(
        String check, String message, String expected, String actual, String help) {

    /** What a check that failed has to say. */
    public static Comparison of(CheckResult check) {
        return new Comparison(
                check.id(), check.message(), check.expected(), check.actual(), check.help());
    }
}
