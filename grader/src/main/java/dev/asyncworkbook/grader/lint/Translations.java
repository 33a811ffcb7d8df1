package dev.asyncworkbook.grader.lint;

import dev.asyncworkbook.grader.course.LoadedCourse;
import dev.asyncworkbook.grader.course.Shape;
import dev.asyncworkbook.grader.finding.Finding;
import dev.asyncworkbook.grader.finding.Finding.Spot;
import dev.asyncworkbook.grader.manuscript.Chapter;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A translation has every text that the original has, under the same ids, and nothing else; what
 * holds of the texts of the original holds of its own.
 */
final class Translations implements LintRule {

    private static final String RULE = "translation";
    private static final List<LintRule> RULES_OF_TEXTS = List.of(new LineWidths(), new Links());

    @Override
    public List<Finding> check(Chapter chapter, LintedCourse course) {
        List<Finding> findings = new ArrayList<>();
        course.translations()
                .forEach(translation -> findings.addAll(check(chapter, course, translation)));
        return findings;
    }

    private static List<Finding> check(
            Chapter original, LintedCourse course, LintedCourse.Translation translation) {
        Path file = translation.fileOf(original, course.manuscript());
        if (!Files.isRegularFile(file)) {
            String message =
                    "There is no translation \"%s\" of this file: write %s."
                            .formatted(translation.locale(), file);
            return List.of(Finding.error(RULE, Spot.of(original.file()), message));
        }
        List<Finding> findings = new ArrayList<>(problems(translation.loaded(), file));
        translation
                .of(original, course.manuscript())
                .ifPresent(it -> {
                    findings.addAll(gaps(original, it));
                    RULES_OF_TEXTS.forEach(rule -> findings.addAll(rule.check(it, course)));
                });
        return findings;
    }

    /** What the reader of manifests does not like about the translation. */
    private static List<Finding> problems(LoadedCourse loaded, Path file) {
        return loaded.problems().stream()
                .filter(problem -> problem.file().equals(file))
                .map(Finding::of)
                .toList();
    }

    private static List<Finding> gaps(Chapter original, Chapter translated) {
        Shape shape = original.name().isEmpty() ? Shape.COURSE : Shape.LESSON;
        return Untranslated.in(original.root(), translated.root(), shape).stream()
                .map(gap -> Finding.error(RULE, translated.spot(gap.where()), gap.message()))
                .toList();
    }
}
