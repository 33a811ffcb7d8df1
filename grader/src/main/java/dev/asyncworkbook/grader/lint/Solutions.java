package dev.asyncworkbook.grader.lint;

import dev.asyncworkbook.grader.course.Exercise;
import dev.asyncworkbook.grader.course.Solution;
import dev.asyncworkbook.grader.finding.Finding;
import dev.asyncworkbook.grader.finding.Finding.Spot;
import dev.asyncworkbook.grader.manuscript.Chapter;
import dev.asyncworkbook.grader.manuscript.Passage;
import dev.asyncworkbook.grader.manuscript.Passage.Line;
import dev.asyncworkbook.grader.manuscript.Passages;
import dev.asyncworkbook.runner.Compilation;
import dev.asyncworkbook.runner.Program;
import dev.asyncworkbook.runner.ProgramCompiler;
import dev.asyncworkbook.runner.SourceProblem;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Solutions compile, and nothing in them is left to be done. */
final class Solutions implements LintRule {

    private static final Pattern LEFTOVER = Pattern.compile("\\b(?:TO(?:DO)|FIX(?:ME))\\b");

    private final ProgramCompiler compiler = new ProgramCompiler();

    @Override
    public List<Finding> check(Chapter chapter, LintedCourse course) {
        List<Finding> findings = new ArrayList<>();
        for (Passage passage : Passages.in(chapter)) {
            if (passage.pointer().matches(".*/solutions/\\d+/code")) {
                leftovers(passage, findings);
            }
        }
        for (Exercise exercise : course.exercises(chapter)) {
            exercise.solutions().forEach(each -> compiles(chapter, exercise, each, findings));
        }
        return findings;
    }

    private static void leftovers(Passage solution, List<Finding> findings) {
        for (Line line : solution.lines()) {
            if (LEFTOVER.matcher(line.text()).find()) {
                findings.add(
                        Finding.error(
                                "leftover",
                                line.spot(),
                                "This solution says that something is left to be done: do it."));
            }
        }
    }

    private void compiles(
            Chapter chapter, Exercise exercise, Solution solution, List<Finding> findings) {
        Compilation compilation = compiler.compile(new Program("solution.java", solution.code()));
        if (compilation instanceof Compilation.Failed(List<SourceProblem> problems)) {
            SourceProblem first = problems.getFirst();
            findings.add(
                    Finding.error(
                            "solution-compiles",
                            spot(chapter, exercise, solution, first),
                            "The solution \"%s\" of %s does not compile: line %d: %s"
                                    .formatted(
                                            solution.name(),
                                            exercise.name(),
                                            first.line(),
                                            first.message())));
        }
    }

    private static Spot spot(
            Chapter chapter, Exercise exercise, Solution solution, SourceProblem problem) {
        Spot manifest = chapter.spotIn(exercise.id(), "solutions", "name", solution.name());
        return Passages.in(chapter).stream()
                .filter(passage -> passage.pointer().equals(manifest.pointer() + "/code"))
                .findFirst()
                .map(passage -> passage.spotOfLine(problem.line() - 1))
                .orElse(manifest);
    }
}
