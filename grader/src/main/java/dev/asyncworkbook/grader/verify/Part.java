package dev.asyncworkbook.grader.verify;

import dev.asyncworkbook.grader.course.Step;
import dev.asyncworkbook.grader.manuscript.Chapter;

import java.util.Optional;

/**
 * What is verified as one: a step, or what a manifest says outside of its steps.
 *
 * @param chapter the manifest
 * @param step the step
 */
record Part(Chapter chapter, Optional<Step> step) {

    /** The name by which people speak of it. */
    String name() {
        String lesson = chapter.name().isEmpty() ? "course" : chapter.name();
        return step.map(it -> lesson + "/" + it.id()).orElse(lesson);
    }
}
