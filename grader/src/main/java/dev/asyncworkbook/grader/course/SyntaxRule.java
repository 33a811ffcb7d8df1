package dev.asyncworkbook.grader.course;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Something that the source of an answer must, or must not, mention.
 *
 * @param id its name, unique among the rules and checks of its exercise
 * @param required whether it must be there; otherwise it must not
 * @param kind what kind of thing it is
 * @param subject its name, such as {@code spawn}, {@code Mutex} or {@code loop}
 * @param message what is wrong when it is broken, in one sentence for the learner
 * @param help what to do about it
 */
public record SyntaxRule(
        String id, boolean required, Kind kind, String subject, String message, String help) {

    /** What a rule about source can speak of. */
    public enum Kind {
        /** A method call, by its name, with what stands before the dot if the rule has one. */
        CALL,
        /** A mention of a type, by its simple name. */
        TYPE,
        /** An import, by its full name. */
        IMPORT,
        /** A form of the language. */
        CONSTRUCT;

        /** The name by which lessons speak of it. */
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }

        static List<String> labels() {
            return Arrays.stream(values()).map(Kind::label).toList();
        }

        static Optional<Kind> ofLabel(String label) {
            return Arrays.stream(values()).filter(it -> it.label().equals(label)).findFirst();
        }
    }
}
