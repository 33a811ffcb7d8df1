package dev.asyncworkbook.grader.course;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * One chapter of a course.
 *
 * @param id its stable name, which is also the name of its folder or file
 * @param title what a reader calls it
 * @param summary what it is about, in one sentence
 * @param status how far it has been written
 * @param outline what it teaches, and what it builds on
 * @param opening what can be done at its end, in Markdown; may be empty
 * @param closing what was learned, in Markdown; may be empty
 * @param steps in the order in which they are taken
 */
public record Lesson(
        String id,
        String title,
        String summary,
        Status status,
        Outline outline,
        String opening,
        String closing,
        List<Step> steps) {

    /** How far a lesson has been written. */
    public enum Status {
        /** Being written. */
        WIP,
        /** To be tried out. */
        BETA,
        /** To be learned from. */
        ACTIVE,
        /** Kept for those who have begun it. */
        DEPRECATED;

        /** The name by which lessons speak of it. */
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Optional<Status> ofLabel(String label) {
            return Arrays.stream(values()).filter(it -> it.label().equals(label)).findFirst();
        }

        static List<String> labels() {
            return Arrays.stream(values()).map(Status::label).toList();
        }
    }

    /**
     * What a lesson teaches.
     *
     * @param objectives what a learner can do at its end
     * @param outOfScope what it leaves out on purpose
     * @param concepts what it speaks of, in a word each
     * @param prerequisites the ids of lessons that come before it
     * @param estimatedMinutes how long it takes
     */
    public record Outline(
            List<String> objectives,
            List<String> outOfScope,
            List<String> concepts,
            List<String> prerequisites,
            Optional<Integer> estimatedMinutes) {

        /** Copies the lists. */
        public Outline {
            objectives = List.copyOf(objectives);
            outOfScope = List.copyOf(outOfScope);
            concepts = List.copyOf(concepts);
            prerequisites = List.copyOf(prerequisites);
        }
    }

    /** Copies the list. */
    public Lesson {
        steps = List.copyOf(steps);
    }

    /** What a learner can do at its end. */
    public List<String> objectives() {
        return outline.objectives();
    }

    /** The steps that are exercises, in order. */
    public List<Exercise> exercises() {
        return stepsOf(Exercise.class);
    }

    /** The steps that want an answer, in order. */
    public List<GradedStep> gradedSteps() {
        return stepsOf(GradedStep.class);
    }

    private <T> List<T> stepsOf(Class<T> kind) {
        return steps.stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
