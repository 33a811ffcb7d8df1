package dev.asyncworkbook.grader.course;

import dev.asyncworkbook.grader.expect.Expectation;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Other data with which an answer must be right as well, so that nothing can be hard-coded.
 *
 * @param name what is particular about it, in a few words
 * @param constants by name, the initializers that the answer's top-level constants get
 * @param expect by id, what the checks expect instead that depend on the data
 */
public record Variation(
        String name, Map<String, String> constants, Map<String, Expectation> expect) {

    /** Copies the maps, in their order. */
    public Variation {
        constants = Collections.unmodifiableMap(new LinkedHashMap<>(constants));
        expect = Collections.unmodifiableMap(new LinkedHashMap<>(expect));
    }

    /** The constants as a sentence tells them: {@code SENDERS = 4}. */
    public String words() {
        return constants.entrySet().stream()
                .map(each -> each.getKey() + " = " + each.getValue())
                .collect(Collectors.joining(", "));
    }
}
