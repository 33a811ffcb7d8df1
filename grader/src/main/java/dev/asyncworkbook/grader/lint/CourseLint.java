package dev.asyncworkbook.grader.lint;

import dev.asyncworkbook.grader.finding.Finding;
import dev.asyncworkbook.grader.finding.Inspection;
import dev.asyncworkbook.grader.finding.Inspections;
import dev.asyncworkbook.grader.manuscript.Chapter;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Looks at a course without running anything of it. */
public final class CourseLint {

    private final Path directory;
    private final List<LintRule> rules;

    /**
     * Looks at the course in this folder.
     *
     * @param since the git revision whose ids should still be there
     */
    public CourseLint(Path directory, String since) {
        this.directory = directory;
        this.rules =
                List.of(
                        new StrayFiles(),
                        new LineWidths(),
                        new Links(),
                        new Solutions(),
                        new WrongAnswers(),
                        new DataConstants(),
                        new Translations(),
                        new StableIds(since));
    }

    /** All that is wrong, manifest by manifest. */
    public Inspections run() {
        LintedCourse course = LintedCourse.read(directory);
        List<Finding> problems = course.loaded().problems().stream().map(Finding::of).toList();
        List<Inspection> inspections = new ArrayList<>();
        for (Chapter chapter : course.manuscript().chapters()) {
            inspections.add(inspect(chapter, course, problems));
        }
        List<Finding> others =
                problems.stream()
                        .filter(it ->
                                inspections.stream()
                                        .noneMatch(each -> each.findings().contains(it)))
                        .toList();
        if (!others.isEmpty()) {
            inspections.add(new Inspection("files", "", Duration.ZERO, others));
        }
        return new Inspections(inspections);
    }

    private Inspection inspect(Chapter chapter, LintedCourse course, List<Finding> problems) {
        long begin = System.nanoTime();
        List<Finding> findings = new ArrayList<>();
        problems.stream()
                .filter(it -> it.spot().file().equals(chapter.file()))
                .forEach(findings::add);
        rules.forEach(rule -> findings.addAll(rule.check(chapter, course)));
        findings.sort(
                Comparator.comparing((Finding it) -> !it.spot().file().equals(chapter.file()))
                        .thenComparing(it -> it.spot().file())
                        .thenComparingInt(it -> it.spot().line()));
        int steps = chapter.steps().size();
        String note = chapter.name().isEmpty() ? "" : steps == 1 ? "1 step" : steps + " steps";
        return new Inspection(
                chapter.name().isEmpty() ? "course" : chapter.name(),
                note,
                Duration.ofNanos(System.nanoTime() - begin),
                findings);
    }
}
