package dev.asyncworkbook.grader.batch;

import dev.asyncworkbook.grader.course.Course;
import dev.asyncworkbook.grader.course.GradedStep;
import dev.asyncworkbook.grader.json.Suggestions;
import dev.asyncworkbook.grader.timeline.Legible;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says which exercise a submission is an answer to. */
final class ExerciseNames {

    private static final int LINES_OF_HEADER = 10;
    private static final Pattern HEADER =
            Pattern.compile(
                    "\\s*(?://|/\\*+|\\*)\\s*exercise:\\s*(\\S+).*", Pattern.CASE_INSENSITIVE);

    private final Course course;

    ExerciseNames(Course course) {
        this.course = course;
    }

    boolean isLesson(String name) {
        return course.lessons().stream().anyMatch(lesson -> lesson.id().equals(name));
    }

    /** What a comment at the head of a program says it is, if one does. */
    static Optional<String> header(String source) {
        return source.lines()
                .limit(LINES_OF_HEADER)
                .map(HEADER::matcher)
                .filter(Matcher::matches)
                .map(matcher -> matcher.group(1))
                .findFirst();
    }

    /** The exercise of this name, or the only one whose part behind the slash this is. */
    Optional<GradedStep> named(String name) {
        List<GradedStep> same =
                course.gradedSteps().stream()
                        .filter(it -> it.name().equals(name) || it.id().equals(name))
                        .toList();
        return course.gradedStep(name)
                .or(() -> same.size() == 1 ? Optional.of(same.getFirst()) : Optional.empty());
    }

    /** The exercise that the names of the file and of its folder mean. */
    Optional<GradedStep> ofPath(List<String> path) {
        String stem = Submission.stem(path.getLast()).toLowerCase(Locale.ROOT);
        Optional<GradedStep> byFolder =
                path.size() < 2
                        ? Optional.empty()
                        : course.gradedStep(
                                path.get(path.size() - 2).toLowerCase(Locale.ROOT) + "/" + stem);
        return byFolder.or(() -> course.gradedStep(stem.replaceFirst("_", "/")))
                .or(() -> named(stem));
    }

    /** The sentence that this is no exercise of the course. */
    String unknown(String name) {
        List<String> near = near(name);
        return "\"%s\" is no exercise of this course: %s"
                .formatted(
                        Legible.text(name),
                        near.isEmpty()
                                ? "'workbook list' shows them all."
                                : "did you mean " + String.join(" or ", near) + "?");
    }

    /** By the whole name, or else by the part behind the slash. */
    private List<String> near(String name) {
        List<String> whole = course.suggestions(name);
        if (!whole.isEmpty()) {
            return whole;
        }
        List<String> ids = course.gradedSteps().stream().map(GradedStep::id).distinct().toList();
        return Suggestions.closest(name, ids).stream()
                .flatMap(id -> course.gradedSteps().stream().filter(it -> it.id().equals(id)))
                .map(GradedStep::name)
                .toList();
    }
}
