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
 * @param standing what the check counts for
 * @param varied the answer with other data, if it failed only with these
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
        Optional<Trace> trace,
        Standing standing,
        Optional<Varied> varied) {

    /** Copies the list. */
    public CheckResult {
        past = List.copyOf(past);
    }

    /** The result of a check of the usual standing, with the answer as it was written. */
    public CheckResult(
            String id,
            Status status,
            String message,
            String help,
            String expected,
            String actual,
            List<String> past,
            Optional<String> replay,
            Optional<Trace> trace) {
        this(
                id,
                status,
                message,
                help,
                expected,
                actual,
                past,
                replay,
                trace,
                Standing.USUAL,
                Optional.empty());
    }

    /** The result of a check that passed. */
    static CheckResult pass(String id) {
        return plain(id, Status.PASS, "");
    }

    /** The result of a check that passed, with something to say about it. */
    static CheckResult pass(String id, String message) {
        return plain(id, Status.PASS, message);
    }

    /** The result of a check that depends on one that did not pass. */
    static CheckResult skipped(String id) {
        return plain(id, Status.SKIPPED, "");
    }

    /** The result of a check that could not be decided, and why. */
    static CheckResult inconclusive(String id, String reason) {
        return plain(id, Status.INCONCLUSIVE, reason);
    }

    /** The result of a check that failed without a run. */
    static CheckResult fail(
            String id, String message, String help, String expected, String actual) {
        return new CheckResult(
                id,
                Status.FAIL,
                message,
                help,
                expected,
                actual,
                List.of(),
                Optional.empty(),
                Optional.empty());
    }

    private static CheckResult plain(String id, Status status, String message) {
        return new CheckResult(
                id, status, message, "", "", "", List.of(), Optional.empty(), Optional.empty());
    }

    /** The same result of a check that counts for so much. */
    CheckResult counting(Standing other) {
        return new CheckResult(
                id, status, message, help, expected, actual, past, replay, trace, other, varied);
    }

    /** The same result of an answer with other data. */
    CheckResult of(Varied other) {
        return new CheckResult(
                id,
                status,
                message,
                help,
                expected,
                actual,
                past,
                replay,
                trace,
                standing,
                Optional.of(other));
    }

    /** Whether it makes the answer fail. */
    boolean decidesAgainst() {
        return status == Status.FAIL && !standing.informative();
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
