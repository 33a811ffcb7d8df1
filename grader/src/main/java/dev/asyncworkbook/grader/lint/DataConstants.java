package dev.asyncworkbook.grader.lint;

import dev.asyncworkbook.grader.course.Exercise;
import dev.asyncworkbook.grader.finding.Finding;
import dev.asyncworkbook.grader.json.Json;
import dev.asyncworkbook.grader.manuscript.Chapter;
import dev.asyncworkbook.grader.syntax.Constants;

import java.util.ArrayList;
import java.util.List;

/** Starters have the constants that the other data of their exercises change. */
final class DataConstants implements LintRule {

    @Override
    public List<Finding> check(Chapter chapter, LintedCourse course) {
        List<Finding> findings = new ArrayList<>();
        for (Exercise exercise : course.exercises(chapter)) {
            chapter.step(exercise.id())
                    .ifPresent(step ->
                            Chapter.objects(step, "data")
                                    .forEach(data -> check(chapter, exercise, data, findings)));
        }
        return findings;
    }

    private static void check(
            Chapter chapter, Exercise exercise, Json data, List<Finding> findings) {
        if (data.member("constants").orElse(null) instanceof Json.Obj constants) {
            constants.members().stream()
                    .filter(it -> Constants.line(exercise.starter(), it.name()).isEmpty())
                    .forEach(it ->
                            findings.add(
                                    Finding.error(
                                            "data-constant",
                                            chapter.spot(it.place()),
                                            "The starter has no constant \"%s\" outside of its methods, so it cannot get another value: correct the name, or add the constant to the starter."
                                                    .formatted(it.name()))));
        }
    }
}
