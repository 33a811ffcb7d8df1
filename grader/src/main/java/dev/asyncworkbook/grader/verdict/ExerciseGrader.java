package dev.asyncworkbook.grader.verdict;

import dev.asyncworkbook.grader.course.Exercise;
import dev.asyncworkbook.runner.Compilation;
import dev.asyncworkbook.runner.CompiledProgram;
import dev.asyncworkbook.runner.Program;
import dev.asyncworkbook.runner.RunnerException;
import dev.asyncworkbook.runner.SourceProblem;

import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.Stream;

/** Decides whether a program is a right answer to an exercise. Confined to one thread. */
final class ExerciseGrader {

    /** What a grading found out, and how the answer fails if it does. */
    private record Graded(GradeReport report, Optional<Signature> signature) {}

    private final Laboratory laboratory;
    private final Laboratory mistakes;
    private final Recognizer recognizer = new Recognizer(this::signature);

    /**
     * Makes one.
     *
     * @param laboratory runs answers
     * @param mistakes runs the known mistakes that they are compared with
     */
    ExerciseGrader(Laboratory laboratory, Laboratory mistakes) {
        this.laboratory = laboratory;
        this.mistakes = mistakes;
    }

    GradeReport grade(Exercise exercise, Program answer, IntPredicate progress) {
        return switch (laboratory.compile(answer)) {
            case Compilation.Failed(List<SourceProblem> problems) ->
                    GradeReport.withoutRun(
                            exercise,
                            answer,
                            Verdict.ERROR,
                            problems,
                            "The program does not compile.");
            case Compilation.Compiled(CompiledProgram program) -> {
                GradeRuns runs = new GradeRuns(laboratory, progress, true);
                yield recognized(exercise, graded(exercise, program, runs));
            }
        };
    }

    /** Grades as written, then by the rules about its source, then with other data. */
    private static Graded graded(Exercise exercise, CompiledProgram program, GradeRuns runs) {
        GradeReport report = runs.report(exercise, program);
        List<CheckResult> rules =
                SyntaxJudge.judge(exercise.rules().syntax(), program.program().source());
        if (!rules.isEmpty()) {
            List<CheckResult> all =
                    Stream.concat(report.checks().stream(), rules.stream()).toList();
            report = report.with(all, noteAfterRules(report, all));
        }
        if (report.verdict() != Verdict.FAIL) {
            report = new VariationGrader(runs, exercise, program.program()).extend(report);
        }
        return new Graded(report, runs.signature(report));
    }

    private static String noteAfterRules(GradeReport asWritten, List<CheckResult> all) {
        boolean onlyRules = asWritten.verdict() == Verdict.PASS && Verdict.of(all) == Verdict.FAIL;
        return onlyRules ? "its runs are right: " + asWritten.note() : asWritten.note();
    }

    private GradeReport recognized(Exercise exercise, Graded graded) {
        return graded.signature()
                .flatMap(signature -> recognize(exercise, signature, graded.report()))
                .map(graded.report()::withRecognized)
                .orElse(graded.report());
    }

    /** A known mistake that cannot be graded changes nothing about the answer's own report. */
    private Optional<Recognized> recognize(
            Exercise exercise, Signature signature, GradeReport report) {
        List<String> failed =
                report.checks().stream()
                        .filter(check -> check.status() == CheckResult.Status.FAIL)
                        .map(CheckResult::id)
                        .toList();
        try {
            return recognizer.recognize(exercise, signature, failed);
        } catch (RunnerException e) {
            return Optional.empty();
        }
    }

    /** How a known mistake fails. */
    private Optional<Signature> signature(Exercise exercise, String code) {
        return mistakes.compile(new Program("wrong.java", code))
                        instanceof Compilation.Compiled(CompiledProgram program)
                ? graded(exercise, program, new GradeRuns(mistakes, _ -> true, false)).signature()
                : Optional.empty();
    }
}
