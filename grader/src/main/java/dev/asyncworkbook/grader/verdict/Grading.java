package dev.asyncworkbook.grader.verdict;

import dev.asyncworkbook.grader.course.Exercise;
import dev.asyncworkbook.grader.expect.Observation;
import dev.asyncworkbook.kernel.explore.Coverage;
import dev.asyncworkbook.kernel.trace.Trace;
import dev.asyncworkbook.runner.Program;
import dev.asyncworkbook.runner.RunnerException;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Stream;

/** One answer on its way through the schedules; keeps the runs that matter and no others. */
final class Grading {

    private final Exercise exercise;
    private final Program answer;
    private final List<CheckProgress> checks;
    private final IntPredicate progress;
    private int visited;

    /** The run under the default schedule, which comes first. */
    private @Nullable Trace first;

    private final Signature.Gatherer gatherer;

    /** Of an answer that has not run yet. */
    Grading(Exercise exercise, Program answer) {
        this(exercise, answer, new Signature.Gatherer(), _ -> true);
    }

    /**
     * Of an answer that has not run yet.
     *
     * @param gatherer is shown each run
     * @param progress is told after each schedule how many were run, and answers whether to go on
     */
    Grading(Exercise exercise, Program answer, Signature.Gatherer gatherer, IntPredicate progress) {
        this.gatherer = gatherer;
        this.progress = progress;
        this.exercise = exercise;
        this.answer = answer;
        checks = exercise.judged().stream().map(CheckProgress::new).toList();
    }

    /** Looks at one run; whether more are needed. */
    boolean visit(Trace trace) {
        if (first == null) {
            first = trace;
        }
        gatherer.visit(trace);
        Observation run = new Observation(trace);
        checks.forEach(check -> check.visit(run));
        return progress.test(++visited) && isOpen();
    }

    private boolean isOpen() {
        return checks.stream().anyMatch(check -> !check.isDecided() && !willBeSkipped(check));
    }

    /** Whether a check that matters has failed in a run that may have a simpler one beside it. */
    boolean wantsSimpler() {
        return checks.stream().anyMatch(it -> it.wantsSimpler() && !willBeSkipped(it));
    }

    /** Looks at one run of those with few switches; whether more are needed. */
    boolean visitSimpler(Trace trace) {
        Observation run = new Observation(trace);
        checks.forEach(check -> check.visitSimpler(run));
        return wantsSimpler() && progress.test(visited);
    }

    private boolean willBeSkipped(CheckProgress check) {
        return checks.stream()
                .filter(other -> check.check().dependsOn().contains(other.check().id()))
                .anyMatch(other -> other.hasFailed() || willBeSkipped(other));
    }

    GradeReport report(Coverage coverage) {
        return report(coverage, Proof.of(coverage));
    }

    GradeReport report(Coverage coverage, Proof proof) {
        Trace shown = first;
        if (shown == null) {
            throw new RunnerException("The program's Java process gave no answer.");
        }
        List<CheckResult> results = results(proof);
        Verdict verdict = Verdict.of(results);
        return new GradeReport(
                exercise.name(),
                verdict,
                coverage,
                results,
                diagnostics(shown),
                shown.output(),
                shown.ending(),
                List.of(),
                answer,
                proof.note(verdict),
                Optional.empty(),
                Score.of(results, exercise.terms().points()));
    }

    private List<CheckResult> results(Proof proof) {
        Map<String, CheckResult.Status> known = new HashMap<>();
        List<CheckResult> results = new ArrayList<>();
        for (CheckProgress progress : checks) {
            boolean ready =
                    progress.check().dependsOn().stream()
                            .allMatch(id -> isSettled(known.get(id), progress));
            CheckResult result =
                    ready
                            ? progress.result(proof, exercise.budget().explore(), answer)
                            : progress.skipped();
            known.put(result.id(), result.status());
            results.add(result.counting(Standing.of(progress.check())));
        }
        return results;
    }

    /** A dependency that is undecided hides no failure that was seen: no run was against it. */
    private static boolean isSettled(CheckResult.@Nullable Status dependency, CheckProgress of) {
        return dependency == CheckResult.Status.PASS
                || (dependency == CheckResult.Status.INCONCLUSIVE && of.hasFailed());
    }

    private List<ReportedDiagnostic> diagnostics(Trace shown) {
        Set<ReportedDiagnostic> all = new LinkedHashSet<>();
        Stream<Trace> failing = checks.stream().flatMap(check -> check.witness().stream());
        Stream.concat(Stream.of(shown), failing)
                .forEach(trace -> all.addAll(ReportedDiagnostic.of(trace, answer)));
        return List.copyOf(all);
    }
}
