package dev.asyncworkbook.grader.verdict;

import java.util.List;
import java.util.Locale;

/** The word that a grading comes to. */
public enum Verdict {
    /** Every check passed. */
    PASS,
    /** A check failed. */
    FAIL,
    /** The answer does not compile. */
    ERROR,
    /** No mistake was found before the budget was used up. */
    INCONCLUSIVE,
    /** The grader itself failed; says nothing about the answer. */
    INFRASTRUCTURE;

    /** The name by which reports speak of it. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What the checks come to together. */
    static Verdict of(List<CheckResult> results) {
        if (results.stream().anyMatch(CheckResult::decidesAgainst)) {
            return FAIL;
        }
        boolean open =
                results.stream()
                        .filter(result -> !result.standing().informative())
                        .anyMatch(result -> result.status() == CheckResult.Status.INCONCLUSIVE);
        return open ? INCONCLUSIVE : PASS;
    }
}
