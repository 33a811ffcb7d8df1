package dev.asyncworkbook.grader.verdict;

import dev.asyncworkbook.grader.course.Exercise;
import dev.asyncworkbook.grader.course.Variation;
import dev.asyncworkbook.grader.syntax.Constants;
import dev.asyncworkbook.runner.Compilation;
import dev.asyncworkbook.runner.CompiledProgram;
import dev.asyncworkbook.runner.Program;
import dev.asyncworkbook.runner.SourceProblem;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Grades an answer that is right as written with the other data of its exercise. */
final class VariationGrader {

    private final GradeRuns runs;
    private final Exercise exercise;
    private final Program answer;

    VariationGrader(GradeRuns runs, Exercise exercise, Program answer) {
        this.runs = runs;
        this.exercise = exercise;
        this.answer = answer;
    }

    /** The report with what other data come to; the first failure ends it. */
    GradeReport extend(GradeReport report) {
        GradeReport extended = report;
        List<String> tried = new ArrayList<>();
        for (Variation variation : exercise.data()) {
            tried.add(variation.words());
            extended = extend(extended, variation);
            if (extended.verdict() == Verdict.FAIL) {
                return noted(extended, "fails with " + tried.getLast());
            }
        }
        return tried.isEmpty()
                ? extended
                : noted(extended, "also with " + String.join("; ", tried));
    }

    private static GradeReport noted(GradeReport report, String more) {
        return report.with(report.checks(), report.note() + "; " + more);
    }

    private GradeReport extend(GradeReport report, Variation variation) {
        return switch (Constants.replace(answer.source(), variation.constants())) {
            case Constants.Missing(String name) -> adding(report, missing(name));
            case Constants.Replaced(String source) -> {
                Varied varied = new Varied(variation.words(), new Program(answer.name(), source));
                yield switch (runs.compile(varied.program())) {
                    case Compilation.Failed(List<SourceProblem> problems) ->
                            adding(report, notCompiled(varied, problems.getFirst()));
                    case Compilation.Compiled(CompiledProgram program) ->
                            merged(report, runs.report(exercise.with(variation), program), varied);
                };
            }
        };
    }

    private static GradeReport adding(GradeReport report, CheckResult result) {
        List<CheckResult> all = new ArrayList<>(report.checks());
        all.add(result);
        return report.with(all, report.note());
    }

    private CheckResult missing(String name) {
        String line =
                Constants.line(exercise.starter(), name).orElse("final int " + name + " = ...;");
        return CheckResult.fail(
                Exercise.DATA,
                "Keep the line `" + line + "`: the grader tries other values too.",
                "It must stand outside of all methods, as in the program to start from.",
                line,
                "no such line");
    }

    private static CheckResult notCompiled(Varied varied, SourceProblem problem) {
        return CheckResult.fail(
                        Exercise.DATA,
                        "The program does not compile with " + varied.words() + ".",
                        "Let all that depends on it follow from it.",
                        "a program that compiles with other values too",
                        "line " + problem.line() + ": " + problem.message())
                .of(varied);
    }

    /** What failed or is undecided with the other data takes the place of what passed without. */
    private static GradeReport merged(GradeReport report, GradeReport other, Varied varied) {
        List<CheckResult> all =
                report.checks().stream().map(known -> worse(known, other, varied)).toList();
        Set<ReportedDiagnostic> diagnostics = new LinkedHashSet<>(report.diagnostics());
        if (other.verdict() == Verdict.FAIL) {
            diagnostics.addAll(other.diagnostics());
        }
        return report.with(all, report.note()).with(List.copyOf(diagnostics));
    }

    private static CheckResult worse(CheckResult known, GradeReport other, Varied varied) {
        return other.checks().stream()
                .filter(result -> result.id().equals(known.id()))
                .filter(_ -> known.status() == CheckResult.Status.PASS)
                .filter(result -> result.status() != CheckResult.Status.PASS)
                .findFirst()
                .map(result -> result.of(varied))
                .orElse(known);
    }
}
