package dev.asyncworkbook.grader.verdict;

import dev.asyncworkbook.grader.course.Predict;
import dev.asyncworkbook.grader.expect.Visible;
import dev.asyncworkbook.kernel.explore.Coverage;
import dev.asyncworkbook.kernel.trace.Schedule;
import dev.asyncworkbook.kernel.trace.Trace;
import dev.asyncworkbook.runner.CompiledProgram;
import dev.asyncworkbook.runner.Program;
import dev.asyncworkbook.runner.ReplayToken;
import dev.asyncworkbook.runner.SourceProblem;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;

/** Decides whether the output of a program was foreseen. Confined to one thread. */
final class PredictGrader {

    /** The id of the one thing that is checked. */
    private static final String ORDER = "order";

    private record Prepared(CompiledProgram program, Offers offers) {}

    private final Laboratory laboratory;

    /** What was run once; a lesson does not change while it is taken. */
    private final Map<Predict, Prepared> prepared = new HashMap<>();

    PredictGrader(Laboratory laboratory) {
        this.laboratory = laboratory;
    }

    Offers offers(Predict step) {
        return prepare(step).offers();
    }

    private Prepared prepare(Predict step) {
        Prepared known = prepared.get(step);
        if (known == null) {
            CompiledProgram program =
                    laboratory.compileGiven(new Program(step.id() + ".java", step.code()));
            Trace run = laboratory.run(program, Schedule.DEFAULT, step.budget(), step.world());
            known = new Prepared(program, Offers.of(step, program.program(), run));
            prepared.put(step, known);
        }
        return known;
    }

    GradeReport grade(Predict step, Program answer, IntPredicate progress) {
        Prepared ready = prepare(step);
        Offers offers = ready.offers();
        return offers.understand(answer.source())
                .map(lines -> grade(step, answer, ready, lines, progress))
                .orElseGet(() -> notUnderstood(step, answer, offers));
    }

    private static GradeReport notUnderstood(Predict step, Program answer, Offers offers) {
        String message =
                "Answer with letters from a to "
                        + Letters.of(Math.max(0, offers.lines().size() - 1))
                        + " in the order in which their lines are printed, such as b a.";
        return GradeReport.withoutRun(
                step,
                answer,
                Verdict.ERROR,
                List.of(new SourceProblem(message, 1, 1)),
                "The answer cannot be understood.");
    }

    private GradeReport grade(
            Predict step,
            Program answer,
            Prepared ready,
            List<String> foreseen,
            IntPredicate progress) {
        Trace usual = ready.offers().run();
        boolean asUsual = usual.output().equals(foreseen);
        Search search = new Search(foreseen, progress);
        Coverage coverage =
                asUsual
                        ? Coverage.exhaustive(1)
                        : laboratory.explore(
                                ready.program(),
                                step.budget().explore().plan(),
                                step.budget(),
                                step.world(),
                                search::visit);
        boolean right = asUsual || search.found;
        CheckResult result = right ? CheckResult.pass(ORDER) : wrong(step, ready, foreseen);
        GradeReport report =
                GradeReport.judged(
                        step, answer, List.of(result), note(asUsual, search.found, coverage));
        return new GradeReport(
                report.exercise(),
                report.verdict(),
                coverage,
                report.checks(),
                ReportedDiagnostic.of(usual, ready.program().program()),
                usual.output(),
                usual.ending(),
                List.of(),
                answer,
                report.note(),
                report.recognized(),
                report.score());
    }

    private static String note(boolean asUsual, boolean found, Coverage coverage) {
        if (asUsual) {
            return "as it usually runs";
        }
        return found
                ? "another schedule prints it in this order"
                : "in none of " + Proof.of(coverage).schedules();
    }

    private static CheckResult wrong(Predict step, Prepared ready, List<String> foreseen) {
        Trace run = ready.offers().run();
        Optional<String> say =
                step.mistakes().stream()
                        .filter(mistake -> mistake.order().equals(foreseen))
                        .map(Predict.Mistake::say)
                        .findFirst();
        return new CheckResult(
                ORDER,
                CheckResult.Status.FAIL,
                Difference.words(run.output(), foreseen),
                say.orElse(""),
                Visible.lines(foreseen, 0),
                Visible.lines(run.output(), 0),
                List.of(),
                Optional.of(ReplayToken.of(ready.program().program(), run.schedule()).toString()),
                Optional.of(run));
    }

    /** Looks through the schedules for one that prints what was foreseen. */
    private static final class Search {

        private final List<String> foreseen;
        private final IntPredicate progress;
        private int visited;
        private boolean found;

        Search(List<String> foreseen, IntPredicate progress) {
            this.foreseen = foreseen;
            this.progress = progress;
        }

        /** Looks at one run; whether more are needed. */
        boolean visit(Trace trace) {
            found |= trace.output().equals(foreseen);
            return progress.test(++visited) && !found;
        }
    }
}
