package dev.asyncworkbook.grader.verify;

import dev.asyncworkbook.grader.course.Lesson;
import dev.asyncworkbook.grader.course.LoadedCourse;
import dev.asyncworkbook.grader.course.Step;
import dev.asyncworkbook.grader.finding.Inspection;
import dev.asyncworkbook.grader.finding.Inspections;
import dev.asyncworkbook.grader.manuscript.Chapter;
import dev.asyncworkbook.grader.manuscript.Manuscript;
import dev.asyncworkbook.grader.parallel.Jobs;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** Verifies a course, several parts at a time. What one part does, the others never notice. */
public final class CourseVerifier {

    private final List<Part> parts;

    /**
     * Prepares a verification.
     *
     * @param directory where the course is
     * @param loaded the course
     * @param wanted which parts, by their names such as {@code hello/late-arrival}; that of what is
     *     outside of the steps of a lesson is {@code hello}, of the course {@code course}
     */
    public CourseVerifier(Path directory, LoadedCourse loaded, Predicate<String> wanted) {
        this.parts =
                all(Manuscript.read(directory), loaded).stream()
                        .filter(part -> wanted.test(part.name()))
                        .toList();
    }

    private static List<Part> all(Manuscript manuscript, LoadedCourse loaded) {
        List<Part> parts = new ArrayList<>();
        Collection<String> folders = loaded.course().imprint().translations().values();
        manuscript
                .course()
                .ifPresent(it -> parts.add(part(manuscript, it, folders, Optional.empty())));
        for (Lesson lesson : loaded.course().lessons()) {
            Optional<Chapter> chapter = manuscript.lesson(lesson.id());
            chapter.ifPresent(it -> {
                parts.add(part(manuscript, it, folders, Optional.empty()));
                for (Step step : lesson.steps()) {
                    parts.add(part(manuscript, it, folders, Optional.of(step)));
                }
            });
        }
        return parts;
    }

    private static Part part(
            Manuscript manuscript,
            Chapter chapter,
            Collection<String> folders,
            Optional<Step> step) {
        List<Chapter> translations =
                folders.stream()
                        .map(manuscript.directory()::resolve)
                        .flatMap(it -> chapter.translatedIn(it, manuscript.directory()).stream())
                        .toList();
        return new Part(chapter, translations, step);
    }

    /** How many parts there are. */
    public int size() {
        return parts.size();
    }

    /**
     * Verifies.
     *
     * @param jobs how many parts at a time
     * @param done is given each result as soon as it is known, one at a time, on this thread
     */
    public Inspections run(int jobs, Consumer<Inspection> done) {
        return new Inspections(Jobs.inParallel(jobs, parts, Bench::new, done));
    }
}
