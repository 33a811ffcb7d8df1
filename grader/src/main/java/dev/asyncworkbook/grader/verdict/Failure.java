package dev.asyncworkbook.grader.verdict;

import dev.asyncworkbook.grader.course.Check;
import dev.asyncworkbook.grader.expect.Outcome;
import dev.asyncworkbook.kernel.trace.Trace;
import dev.asyncworkbook.runner.Program;
import dev.asyncworkbook.runner.ReplayToken;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;

/**
 * Why a check failed.
 *
 * @param trace the run that shows it; empty if only all runs together do
 * @param expected what had to be
 * @param actual what was instead
 * @param past what had to happen before that, in words
 * @param isCutShort whether the run was stopped before its end, which says all there is to say
 */
record Failure(
        Optional<Trace> trace,
        String expected,
        String actual,
        List<String> past,
        boolean isCutShort) {

    private static final Failure NOTHING_SEEN =
            new Failure(Optional.empty(), "", "", List.of(), false);

    Failure {
        past = List.copyOf(past);
    }

    static Failure of(Trace trace, Outcome.Fails fails, List<String> past) {
        return new Failure(Optional.of(trace), fails.expected(), fails.actual(), past, false);
    }

    /** Whether a run shows it that came to its own end. */
    boolean hasJudgedRun() {
        return trace.isPresent() && !isCutShort;
    }

    /** Whether another run prints the same lines and ends in the same way. */
    boolean isLike(Trace other) {
        return trace.filter(it -> it.ending().end() == other.ending().end())
                .filter(it -> it.output().equals(other.output()))
                .isPresent();
    }

    static Failure cutShort(Trace trace, String why) {
        return new Failure(Optional.of(trace), "a run that ends by itself", why, List.of(), true);
    }

    static Failure ofAll(Outcome.Fails fails) {
        return new Failure(Optional.empty(), fails.expected(), fails.actual(), List.of(), false);
    }

    /** The result of a check that failed like this, or of which no run at all was seen. */
    static CheckResult resultOf(@Nullable Failure failure, Check check, Program answer) {
        Failure known = failure == null ? NOTHING_SEEN : failure;
        return new CheckResult(
                check.id(),
                CheckResult.Status.FAIL,
                known.isCutShort ? known.actual : check.message(),
                known.isCutShort ? "" : check.help(),
                known.expected,
                known.isCutShort ? "" : known.actual,
                known.past,
                known.trace.map(it -> ReplayToken.of(answer, it.schedule()).toString()),
                known.trace);
    }
}
