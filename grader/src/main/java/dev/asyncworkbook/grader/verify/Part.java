package dev.asyncworkbook.grader.verify;

import dev.asyncworkbook.grader.course.Step;
import dev.asyncworkbook.grader.manuscript.Chapter;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is verified as one: a step, or what a manifest says outside of its steps.
 *
 * @param chapter the manifest
 * @param translations the same manifest in other languages
 * @param step the step
 */
record Part(Chapter chapter, List<Chapter> translations, Optional<Step> step) {

    /** Copies the list. */
    Part {
        translations = List.copyOf(translations);
    }

    /** The manifest in all languages. */
    List<Chapter> chapters() {
        return Stream.concat(Stream.of(chapter), translations.stream()).toList();
    }

    /** The name by which people speak of it. */
    String name() {
        String lesson = chapter.name().isEmpty() ? "course" : chapter.name();
        return step.map(it -> lesson + "/" + it.id()).orElse(lesson);
    }
}
