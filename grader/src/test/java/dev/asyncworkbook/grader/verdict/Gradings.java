package dev.asyncworkbook.grader.verdict;

import static dev.asyncworkbook.grader.TraceBuilder.MAIN;

import dev.asyncworkbook.grader.TraceBuilder;
import dev.asyncworkbook.grader.course.Budget;
import dev.asyncworkbook.grader.course.Check;
import dev.asyncworkbook.grader.course.Exercise;
import dev.asyncworkbook.grader.course.Exploration;
import dev.asyncworkbook.grader.course.Quantifier;
import dev.asyncworkbook.grader.course.Rules;
import dev.asyncworkbook.grader.course.Terms;
import dev.asyncworkbook.grader.course.World;
import dev.asyncworkbook.grader.course.WrongAnswer;
import dev.asyncworkbook.grader.expect.Expectation;
import dev.asyncworkbook.grader.expect.ExpectationReader;
import dev.asyncworkbook.grader.json.JsonDocument;
import dev.asyncworkbook.grader.json.Problems;
import dev.asyncworkbook.kernel.explore.Coverage;
import dev.asyncworkbook.kernel.trace.Trace;
import dev.asyncworkbook.runner.Program;

import java.util.List;

/** Gradings of traces that are made up for tests. */
final class Gradings {

    static final Program ANSWER = new Program("answer.java", "void main() {\n  println();\n}");

    private Gradings() {}

    /** A check of this quantifier; the expectation is JSON with ' for ". */
    static Check check(String id, Quantifier quantifier, String expectation) {
        return new Check(id, quantifier, expect(expectation), "message", "help", List.of());
    }

    static Expectation expect(String expectation) {
        Problems problems = new Problems();
        return new ExpectationReader(problems)
                .read(JsonDocument.parse(expectation.replace('\'', '"'), problems).orElseThrow())
                .orElseThrow();
    }

    /** A run that prints these lines. */
    static Trace run(String... lines) {
        TraceBuilder trace = new TraceBuilder();
        for (String line : lines) {
            trace.print(MAIN, line);
        }
        return trace.build();
    }

    static Exercise exercise(Exploration explore, List<WrongAnswer> wrong, Check... checks) {
        Budget usual = Budget.DEFAULT;
        return new Exercise(
                "lesson",
                "exercise",
                "t",
                "p",
                "s",
                List.of(),
                List.of(),
                wrong,
                List.of(checks),
                Rules.NONE,
                List.of(),
                List.of(),
                "a",
                new Budget(explore, usual.maxPolls(), usual.wallTime()),
                World.EMPTY,
                Terms.DEFAULT);
    }

    /** Grades these runs, which show so much. */
    static GradeReport grade(Proof.Kind kind, Exercise exercise, Trace... runs) {
        Grading grading = new Grading(exercise, ANSWER);
        for (Trace run : runs) {
            boolean _ = grading.visit(run);
        }
        return grading.report(
                Coverage.exhaustive(runs.length), new Proof(kind, runs.length, 2, runs.length));
    }
}
