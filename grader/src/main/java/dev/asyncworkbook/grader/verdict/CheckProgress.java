package dev.asyncworkbook.grader.verdict;

import dev.asyncworkbook.grader.course.Check;
import dev.asyncworkbook.grader.course.Quantifier;
import dev.asyncworkbook.grader.expect.Observation;
import dev.asyncworkbook.grader.expect.Outcome;
import dev.asyncworkbook.kernel.explore.Coverage;
import dev.asyncworkbook.kernel.trace.End;
import dev.asyncworkbook.kernel.trace.Ending;
import dev.asyncworkbook.kernel.trace.Trace;
import dev.asyncworkbook.runner.Program;
import dev.asyncworkbook.runner.ReplayToken;

import org.jspecify.annotations.Nullable;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * Follows one check from schedule to schedule: {@code OPEN} until a run decides it, for the worse
 * if it must hold everywhere, for the better if once is enough.
 */
final class CheckProgress {

    private enum Decision {
        OPEN,
        HOLDS,
        FAILS,
        UNDECIDED
    }

    /** A run that was cut short says nothing of what it would have done: it fails as a whole. */
    private static final Set<End> CUT_SHORT =
            EnumSet.of(
                    End.TIME_LIMIT,
                    End.OUTPUT_LIMIT,
                    End.MEMORY_LIMIT,
                    End.EXITED,
                    End.CRASHED,
                    End.STUCK);

    private final Check check;
    private Decision decision = Decision.OPEN;
    private int visited;

    /** The run that speaks against the check: the first one. */
    private @Nullable Trace witness;

    private String expected = "";
    private String actual = "";
    private String undecided = "";

    CheckProgress(Check check) {
        this.check = check;
    }

    Check check() {
        return check;
    }

    boolean isDecided() {
        return decision != Decision.OPEN;
    }

    /** Whether it is known to have failed. */
    boolean hasFailed() {
        return decision == Decision.FAILS;
    }

    /** The run that made it fail, if one did. */
    Optional<Trace> witness() {
        return Optional.ofNullable(witness);
    }

    void visit(Observation run) {
        visited++;
        boolean isDefault = visited == 1;
        if (isDecided() || (check.quantifier() == Quantifier.DEFAULT && !isDefault)) {
            return;
        }
        Trace trace = run.trace();
        if (CUT_SHORT.contains(trace.ending().end())) {
            fails(trace, "a run that ends by itself", cutShort(trace.ending()));
            decision = Decision.FAILS;
            return;
        }
        if (trace.truncated() && check.expect().needsEvents()) {
            decide(new Outcome.Undecided("The run had too many events to be kept."), trace);
            return;
        }
        decide(check.expect().judge(run), trace);
    }

    private void decide(Outcome outcome, Trace trace) {
        boolean once = check.quantifier() == Quantifier.SOME;
        switch (outcome) {
            case Outcome.Holds() -> {
                if (once || check.quantifier() == Quantifier.DEFAULT) {
                    decision = Decision.HOLDS;
                }
            }
            case Outcome.Fails(String wanted, String got) -> {
                if (witness == null) {
                    fails(trace, wanted, got);
                }
                if (!once) {
                    decision = Decision.FAILS;
                }
            }
            case Outcome.Undecided(String reason) -> {
                undecided = reason;
                decision = Decision.UNDECIDED;
            }
        }
    }

    private void fails(Trace trace, String wanted, String got) {
        witness = trace;
        expected = wanted;
        actual = got;
    }

    private static String cutShort(Ending ending) {
        return ending.message().isEmpty() ? "the end is " + ending.end().label() : ending.message();
    }

    /** What it came to, now that there is nothing more to visit. */
    CheckResult result(Coverage coverage, Program answer) {
        return switch (decision) {
            case HOLDS -> passed();
            case FAILS -> failed(answer);
            case UNDECIDED -> inconclusive(undecided);
            case OPEN -> open(coverage, answer);
        };
    }

    private CheckResult open(Coverage coverage, Program answer) {
        if (!coverage.complete()) {
            return inconclusive(
                    coverage.explored()
                            + " schedules were run and there are more: too many to decide this.");
        }
        return check.quantifier() == Quantifier.SOME ? failed(answer) : passed();
    }

    private CheckResult passed() {
        return of(CheckResult.Status.PASS, "", "");
    }

    private CheckResult inconclusive(String reason) {
        return of(CheckResult.Status.INCONCLUSIVE, reason, "");
    }

    /** What it came to when a check that it depends on did not pass. */
    CheckResult skipped() {
        return of(CheckResult.Status.SKIPPED, "", "");
    }

    private CheckResult of(CheckResult.Status status, String message, String help) {
        return new CheckResult(
                check.id(), status, message, help, "", "", Optional.empty(), Optional.empty());
    }

    private CheckResult failed(Program answer) {
        boolean cut = witness != null && CUT_SHORT.contains(witness.ending().end());
        return new CheckResult(
                check.id(),
                CheckResult.Status.FAIL,
                cut ? actual : check.message(),
                cut ? "" : check.help(),
                expected,
                cut ? "" : actual,
                witness().map(trace -> ReplayToken.of(answer, trace.schedule()).toString()),
                witness());
    }
}
