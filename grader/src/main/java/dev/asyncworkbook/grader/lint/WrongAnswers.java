package dev.asyncworkbook.grader.lint;

import dev.asyncworkbook.grader.finding.Finding;
import dev.asyncworkbook.grader.json.Json;
import dev.asyncworkbook.grader.manuscript.Chapter;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Every exercise knows at least two wrong answers, by different names. */
final class WrongAnswers implements LintRule {

    private static final String RULE = "wrong-answers";
    private static final int LEAST = 2;

    @Override
    public List<Finding> check(Chapter chapter, LintedCourse course) {
        List<Finding> findings = new ArrayList<>();
        for (Json.Obj step : chapter.steps()) {
            if (Chapter.string(step, "kind").equals("exercise")) {
                check(step, chapter, findings);
            }
        }
        return findings;
    }

    private static void check(Json.Obj exercise, Chapter chapter, List<Finding> findings) {
        List<Json.Obj> known = Chapter.objects(exercise, "wrongAnswers");
        if (known.size() < LEAST) {
            findings.add(
                    Finding.error(
                            RULE,
                            chapter.spot(exercise),
                            "The exercise \"%s\" has %s: add known mistakes until there are %d, so that its checks are tested."
                                    .formatted(
                                            Chapter.string(exercise, "id"),
                                            known.isEmpty()
                                                    ? "no wrong answer"
                                                    : "only one wrong answer",
                                            LEAST)));
        }
        Set<String> names = new HashSet<>();
        for (Json.Obj wrong : known) {
            String name = Chapter.string(wrong, "name");
            if (!name.isBlank() && !names.add(name)) {
                findings.add(
                        Finding.error(
                                RULE,
                                chapter.spot(wrong),
                                "Two wrong answers are called \"%s\": their names must differ."
                                        .formatted(name)));
            }
        }
    }
}
