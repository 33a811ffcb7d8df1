package dev.asyncworkbook.grader.course;

import java.util.List;
import java.util.stream.Stream;

/**
 * What an answer must and must not use.
 *
 * @param syntax the rules about its source
 * @param events the rules about what its runs do, each as a check
 */
public record Rules(List<SyntaxRule> syntax, List<Check> events) {

    /** None. */
    public static final Rules NONE = new Rules(List.of(), List.of());

    /** Copies the lists. */
    public Rules {
        syntax = List.copyOf(syntax);
        events = List.copyOf(events);
    }

    /** The ids of all rules. */
    public List<String> ids() {
        return Stream.concat(syntax.stream().map(SyntaxRule::id), events.stream().map(Check::id))
                .toList();
    }
}
