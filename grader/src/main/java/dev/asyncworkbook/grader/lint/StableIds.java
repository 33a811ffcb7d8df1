package dev.asyncworkbook.grader.lint;

import dev.asyncworkbook.grader.finding.Finding;
import dev.asyncworkbook.grader.json.Json;
import dev.asyncworkbook.grader.json.JsonDocument;
import dev.asyncworkbook.grader.json.Problems;
import dev.asyncworkbook.grader.json.Suggestions;
import dev.asyncworkbook.grader.manuscript.Chapter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Ids stay as they are, since what learners have achieved is kept under them. Compared is the
 * version that git knows; without git there is nothing to compare.
 */
final class StableIds implements LintRule {

    private static final String RULE = "stable-id";

    private final GitFiles git;

    StableIds(String since) {
        this.git = new GitFiles(since);
    }

    @Override
    public List<Finding> check(Chapter chapter, LintedCourse course) {
        Optional<Json> earlier =
                git.earlier(chapter.file())
                        .flatMap(text -> JsonDocument.parse(text, new Problems()));
        if (earlier.isEmpty()) {
            return List.of();
        }
        List<Finding> findings = new ArrayList<>();
        ownId(chapter, earlier.get()).ifPresent(findings::add);
        List<String> ids =
                chapter.steps().stream().map(step -> Chapter.string(step, "id")).toList();
        for (Json.Obj step : Chapter.objects(earlier.get(), "steps")) {
            String id = Chapter.string(step, "id");
            if (!ids.contains(id)) {
                findings.add(gone(chapter, id, ids));
            }
        }
        return findings;
    }

    private static Optional<Finding> ownId(Chapter chapter, Json earlier) {
        String before = Chapter.string(earlier, "id");
        String now = Chapter.string(chapter.root(), "id");
        return before.equals(now)
                ? Optional.empty()
                : Optional.of(
                        Finding.warning(
                                RULE,
                                chapter.root()
                                        .member("id")
                                        .map(chapter::spot)
                                        .orElse(chapter.spot(chapter.root())),
                                "The id was \"%s\" and is \"%s\": learners lose their progress; keep the old one."
                                        .formatted(before, now)));
    }

    private static Finding gone(Chapter chapter, String id, List<String> ids) {
        return Finding.warning(
                RULE,
                chapter.spot(chapter.root()),
                "The step \"%s\" is gone: learners lose their progress; keep its id.%s"
                        .formatted(id, Suggestions.didYouMean(id, ids)));
    }
}
