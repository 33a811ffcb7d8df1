package dev.asyncworkbook.grader.verdict;

import java.util.List;

/**
 * What an answer is worth.
 *
 * @param points what it has earned, to the hundredth
 * @param most what a right answer earns
 */
public record Score(double points, int most) {

    /** The share of the points that the checks earned which passed, each by its weight. */
    static Score of(List<CheckResult> results, int most) {
        List<CheckResult> counted =
                results.stream().filter(result -> !result.standing().informative()).toList();
        int all = weight(counted);
        int passed =
                weight(
                        counted.stream()
                                .filter(result -> result.status() == CheckResult.Status.PASS)
                                .toList());
        boolean allPassed = counted.stream().allMatch(it -> it.status() == CheckResult.Status.PASS);
        if (allPassed || all == 0) {
            return new Score(allPassed && !counted.isEmpty() ? most : 0, most);
        }
        return new Score(Math.floor(100.0 * most * passed / all) / 100, most);
    }

    private static int weight(List<CheckResult> results) {
        return results.stream().mapToInt(result -> result.standing().weight()).sum();
    }
}
