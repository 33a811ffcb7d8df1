package dev.asyncworkbook.grader.course;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * When a solution is shown.
 *
 * @param reveal to whom
 * @param orAfterAttempts after how many graded answers also to those who have not passed
 */
public record SolutionPolicy(Reveal reveal, Optional<Integer> orAfterAttempts) {

    /** Shown to those who have passed. */
    public static final SolutionPolicy DEFAULT =
            new SolutionPolicy(Reveal.AFTER_PASS, Optional.empty());

    /** To whom a solution is shown. */
    public enum Reveal {
        /** To those whose answer has passed. */
        AFTER_PASS("afterPass"),
        /** To everybody. */
        ALWAYS("always"),
        /** To nobody. */
        NEVER("never");

        private final String label;

        Reveal(String label) {
            this.label = label;
        }

        /** The name by which lessons speak of it. */
        public String label() {
            return label;
        }

        static Optional<Reveal> ofLabel(String label) {
            return Arrays.stream(values()).filter(it -> it.label.equals(label)).findFirst();
        }

        static List<String> labels() {
            return Arrays.stream(values()).map(Reveal::label).toList();
        }
    }

    /** Whether it is shown to someone who has tried so often. */
    public boolean shows(boolean passed, int attempts) {
        boolean triedEnough = orAfterAttempts.filter(needed -> attempts >= needed).isPresent();
        return switch (reveal) {
            case ALWAYS -> true;
            case AFTER_PASS -> passed || triedEnough;
            case NEVER -> false;
        };
    }
}
