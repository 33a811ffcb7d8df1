package dev.asyncworkbook.grader.verdict;

import dev.asyncworkbook.kernel.trace.Trace;

import java.util.List;
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
 * @param past what had to happen before that, one event a line, the latest last; may be empty
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
        List<String> past,
        Optional<String> replay,
        Optional<Trace> trace) {

    /** Copies the list. */
    public CheckResult {
        past = List.copyOf(past);
    }

    /** The result of a check that passed. */
    static CheckResult pass(String id) {
        return plain(id, Status.PASS, "");
    }

    /** The result of a check that depends on one that did not pass. */
    static CheckResult skipped(String id) {
        return plain(id, Status.SKIPPED, "");
    }

    /** The result of a check that could not be decided, and why. */
    static CheckResult inconclusive(String id, String reason) {
        return plain(id, Status.INCONCLUSIVE, reason);
    }

    private static CheckResult plain(String id, Status status, String message) {
        return new CheckResult(
                id, status, message, "", "", "", List.of(), Optional.empty(), Optional.empty());
    }

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
