package dev.asyncworkbook.grader.verdict;

import dev.asyncworkbook.grader.course.Check;
import dev.asyncworkbook.grader.course.Exploration;
import dev.asyncworkbook.grader.course.Quantifier;
import dev.asyncworkbook.grader.expect.Observation;
import dev.asyncworkbook.grader.expect.Outcome;
import dev.asyncworkbook.grader.expect.OutcomeSet;
import dev.asyncworkbook.kernel.trace.End;
import dev.asyncworkbook.kernel.trace.Ending;
import dev.asyncworkbook.kernel.trace.Trace;
import dev.asyncworkbook.runner.Program;

import org.jspecify.annotations.Nullable;

import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Follows one check from schedule to schedule.
 *
 * <p>It is {@code OPEN} until a run decides it: {@link #hold} where once is enough, {@link #fail}
 * where once is too much, {@link #giveUp} where a run cannot be judged. What is still open in the
 * end is decided by {@link #close}, by what the schedules prove together.
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

    /** The failure that was seen first, which is told if the check comes to fail. */
    private @Nullable Failure failure;

    /** Whether that failure is of the simplest run that was found to fail in this way. */
    private boolean simplified;

    private String undecided = "";

    /** The places of the wanted outcomes that were seen. */
    private final BitSet found = new BitSet();

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
        return Optional.ofNullable(failure).flatMap(Failure::trace);
    }

    void visit(Observation run) {
        visited++;
        if (isDecided() || (check.quantifier() == Quantifier.DEFAULT && visited > 1)) {
            return;
        }
        Trace trace = run.trace();
        if (CUT_SHORT.contains(trace.ending().end())) {
            fail(Failure.cutShort(trace, cutShort(trace.ending())));
        } else if (trace.truncated() && check.expect().needsEvents()) {
            giveUp("The run had too many events to be kept.");
        } else {
            judge(run);
        }
    }

    /** Whether it has failed in a run that may have a simpler one beside it. */
    boolean wantsSimpler() {
        boolean every =
                check.quantifier() == Quantifier.ALL || check.quantifier() == Quantifier.OUTCOMES;
        return hasFailed() && every && !simplified && failure != null && failure.hasJudgedRun();
    }

    /** Takes a run that fails in the same way instead of the one that failed first. */
    void visitSimpler(Observation run) {
        Failure known = failure;
        if (known != null
                && wantsSimpler()
                && known.isLike(run.trace())
                && check.expect().judge(run) instanceof Outcome.Fails fails) {
            failure = Failure.of(run.trace(), fails, run.past(fails));
            simplified = true;
        }
    }

    private void judge(Observation run) {
        switch (check.expect().judge(run)) {
            case Outcome.Holds() -> held(run.trace());
            case Outcome.Fails fails -> failed(run, fails);
            case Outcome.Undecided(String reason) -> giveUp(reason);
        }
    }

    /** Works out the past of the failure that is told, and of no others: there may be many. */
    private void failed(Observation run, Outcome.Fails fails) {
        boolean once = check.quantifier() == Quantifier.SOME;
        if (once && failure != null) {
            return;
        }
        Failure seen = Failure.of(run.trace(), fails, run.past(fails));
        if (once) {
            failure = seen;
        } else {
            fail(seen);
        }
    }

    private void held(Trace trace) {
        switch (check.quantifier()) {
            case SOME, DEFAULT -> hold();
            case OUTCOMES -> {
                if (check.expect() instanceof OutcomeSet outcomes) {
                    found.or(outcomes.found(trace));
                }
            }
            case ALL -> {}
        }
    }

    /** {@code OPEN -> HOLDS}. */
    private void hold() {
        decision = Decision.HOLDS;
    }

    /** {@code OPEN -> FAILS}. */
    private void fail(Failure seen) {
        if (failure == null || seen.isCutShort()) {
            failure = seen;
        }
        decision = Decision.FAILS;
    }

    /** {@code OPEN -> UNDECIDED}. */
    private void giveUp(String reason) {
        undecided = reason;
        decision = Decision.UNDECIDED;
    }

    private static String cutShort(Ending ending) {
        return ending.message().isEmpty() ? "the end is " + ending.end().label() : ending.message();
    }

    /**
     * What it came to, now that there is nothing more to visit.
     *
     * @param proof what the schedules show
     * @param wanted what they have to show for a pass
     */
    CheckResult result(Proof proof, Exploration wanted, Program answer) {
        if (!isDecided()) {
            close(proof, wanted);
        }
        return switch (decision) {
            case HOLDS -> CheckResult.pass(check.id());
            case FAILS -> Failure.resultOf(failure, check, answer);
            case OPEN, UNDECIDED -> CheckResult.inconclusive(check.id(), undecided);
        };
    }

    /** {@code OPEN -> HOLDS, FAILS, UNDECIDED}, by what all schedules show together. */
    private void close(Proof proof, Exploration wanted) {
        List<Outcome.Fails> missing = missing();
        boolean equality = check.expect() instanceof OutcomeSet outcomes && outcomes.all();
        boolean needsAll = check.quantifier() == Quantifier.SOME || equality;
        if (needsAll ? !proof.isExhaustive() : !proof.suffices(wanted)) {
            giveUp(proof.whyOpen());
        } else if (check.quantifier() == Quantifier.SOME) {
            decision = Decision.FAILS;
        } else if (!missing.isEmpty()) {
            fail(Failure.ofAll(missing.getFirst()));
        } else {
            hold();
        }
    }

    private List<Outcome.Fails> missing() {
        return check.expect() instanceof OutcomeSet outcomes ? outcomes.missing(found) : List.of();
    }

    /** What it came to when a check that it depends on did not pass. */
    CheckResult skipped() {
        return CheckResult.skipped(check.id());
    }
}
