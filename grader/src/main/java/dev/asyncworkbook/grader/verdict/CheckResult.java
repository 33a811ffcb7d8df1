package dev.asyncworkbook.grader.verdict;

import dev.asyncworkbook.kernel.trace.Trace;

import java.util.Locale;
import java.util.Optional;

/**
 * What one check came to.
 *
 * @param id the check
 * @param status what it came to
 * @param message what is wrong, in one sentence; empty unless it failed or is undecided
 * @param help what to do about it; may be empty
 * @param expected what had to be, safe to show: nothing invisible in it; may have several lines
 * @param actual what was instead, likewise
 * @param replay the replay token of the schedule that shows it
 * @param trace the run under that schedule
 */
public record CheckResult(
        String id,
        Status status,
        String message,
        String help,
        String expected,
        String actual,
        Optional<String> replay,
        Optional<Trace> trace) {

    /** What a check can come to. */
    public enum Status {
        PASS,
        FAIL,
        /** A check that it depends on did not pass. */
        SKIPPED,
        /** Not decided when the budget was used up. */
        INCONCLUSIVE;

        /** The name by which reports speak of it. */
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
