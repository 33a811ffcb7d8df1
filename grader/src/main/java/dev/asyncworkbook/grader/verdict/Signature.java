package dev.asyncworkbook.grader.verdict;

import dev.asyncworkbook.kernel.trace.End;
import dev.asyncworkbook.kernel.trace.Trace;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * How an answer fails: two answers with one signature make the same mistake.
 *
 * @param firstFailed the check that fails first
 * @param outcomes what it printed and how it ended, over the schedules that were run
 * @param diagnostics the codes that the kernel reported
 */
record Signature(String firstFailed, Set<Shape> outcomes, Set<String> diagnostics) {

    Signature {
        outcomes = Set.copyOf(outcomes);
        diagnostics = Set.copyOf(diagnostics);
    }

    /** One way in which it turned out. */
    record Shape(List<String> output, End end) {}

    /** Gathers the outcomes, as many as a small program has. */
    static final class Gatherer {

        private static final int MOST = 200;
        private static final int MOST_LINES = 1_000;

        private final Set<Shape> shapes = new HashSet<>();
        private boolean tooMany;

        void visit(Trace trace) {
            List<String> output = trace.output();
            if (output.size() > MOST_LINES || shapes.size() == MOST) {
                tooMany = true;
            } else {
                shapes.add(new Shape(output, trace.ending().end()));
            }
        }

        /** The signature, unless nothing failed or there is too much of it. */
        Optional<Signature> signature(
                List<CheckResult> results, List<ReportedDiagnostic> diagnostics) {
            Set<String> codes = new TreeSet<>();
            diagnostics.forEach(diagnostic -> codes.add(diagnostic.code()));
            return tooMany
                    ? Optional.empty()
                    : results.stream()
                            .filter(CheckResult::decidesAgainst)
                            .findFirst()
                            .map(result -> new Signature(result.id(), shapes, codes));
        }
    }
}
