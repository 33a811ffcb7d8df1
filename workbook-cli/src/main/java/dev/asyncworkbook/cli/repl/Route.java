package dev.asyncworkbook.cli.repl;

import dev.asyncworkbook.cli.state.Progress;
import dev.asyncworkbook.grader.course.Course;
import dev.asyncworkbook.grader.course.GradedStep;
import dev.asyncworkbook.grader.course.Lesson;
import dev.asyncworkbook.grader.course.Step;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The way through a course, step by step.
 *
 * @param stops every step of every lesson, in order; at least one
 */
record Route(List<Stop> stops) {

    /**
     * One step and where it stands.
     *
     * @param index its place on the route, from 0
     * @param lesson its lesson
     * @param number its number within the lesson, from 1
     * @param step the step
     */
    record Stop(int index, Lesson lesson, int number, Step step) {

        /** The name by which the state knows it, such as {@code hello/late-arrival}. */
        String name() {
            return lesson.id() + "/" + step.id();
        }

        /** The step, if it wants an answer. */
        Optional<GradedStep> graded() {
            return step instanceof GradedStep graded ? Optional.of(graded) : Optional.empty();
        }

        /** The step, if it wants an answer and has none that passed. */
        Optional<GradedStep> open(Progress progress) {
            return graded().filter(it -> !progress.of(it.name()).passed());
        }

        /** Whether it must pass before the learner goes on. */
        boolean isHeld(Progress progress) {
            return open(progress).filter(it -> !it.terms().skippable()).isPresent();
        }

        /** Whether it is the last step of its lesson. */
        boolean isLast() {
            return number == lesson.steps().size();
        }
    }

    static Route through(Course course) {
        List<Stop> stops = new ArrayList<>();
        for (Lesson lesson : course.lessons()) {
            for (int i = 0; i < lesson.steps().size(); i++) {
                stops.add(new Stop(stops.size(), lesson, i + 1, lesson.steps().get(i)));
            }
        }
        return new Route(List.copyOf(stops));
    }

    /** The stop of this name, or the first. */
    Stop at(String name) {
        return stops.stream()
                .filter(stop -> stop.name().equals(name))
                .findFirst()
                .orElse(stops.getFirst());
    }

    /** The stop that is so many steps further on, if there is one. */
    Optional<Stop> from(Stop stop, int steps) {
        int index = stop.index() + steps;
        return index >= 0 && index < stops.size()
                ? Optional.of(stops.get(index))
                : Optional.empty();
    }
}
