package dev.asyncworkbook.grader.lint;

import dev.asyncworkbook.grader.course.CourseLoader;
import dev.asyncworkbook.grader.course.Exercise;
import dev.asyncworkbook.grader.course.Lesson;
import dev.asyncworkbook.grader.course.LoadedCourse;
import dev.asyncworkbook.grader.manuscript.Chapter;
import dev.asyncworkbook.grader.manuscript.Manuscript;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A course that is looked at.
 *
 * @param loaded as learners meet it
 * @param manuscript as its author wrote it
 * @param translations in other languages
 */
record LintedCourse(LoadedCourse loaded, Manuscript manuscript, List<Translation> translations) {

    /**
     * A course in another language.
     *
     * @param locale the language
     * @param folder where its manifests are
     * @param loaded as learners meet it
     */
    record Translation(String locale, Path folder, LoadedCourse loaded) {

        /** Where the translation of a manifest belongs. */
        Path fileOf(Chapter chapter, Manuscript manuscript) {
            return folder.resolve(manuscript.directory().relativize(chapter.file()));
        }

        /** The translation of a manifest, if it is there and can be read. */
        Optional<Chapter> of(Chapter chapter, Manuscript manuscript) {
            return chapter.translatedIn(folder, manuscript.directory());
        }
    }

    /** Copies the list. */
    LintedCourse {
        translations = List.copyOf(translations);
    }

    /** Reads the course in this folder, in all its languages. */
    static LintedCourse read(Path directory) {
        LoadedCourse loaded = CourseLoader.load(directory);
        List<Translation> translations =
                loaded.course().imprint().translations().entrySet().stream()
                        .map(it -> translation(directory, it.getKey(), it.getValue()))
                        .toList();
        return new LintedCourse(loaded, Manuscript.read(directory), translations);
    }

    private static Translation translation(Path directory, String locale, String folder) {
        LoadedCourse loaded = CourseLoader.load(directory, Set.of(), locale);
        return new Translation(locale, directory.resolve(folder), loaded);
    }

    /** The exercises of a manifest; none if its lesson is broken. */
    List<Exercise> exercises(Chapter chapter) {
        return loaded.course().lessons().stream()
                .filter(lesson -> lesson.id().equals(chapter.name()))
                .map(Lesson::exercises)
                .findFirst()
                .orElse(List.of());
    }
}
