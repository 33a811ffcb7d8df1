package dev.asyncworkbook.grader.expect;

import dev.asyncworkbook.kernel.trace.Subject;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What the names in a clause stand for: the same thing wherever a name occurs, and different things
 * for different names.
 *
 * @param things the ids of subjects by name
 */
record Bindings(Map<String, Integer> things) {

    /** No name stands for anything yet. */
    static final Bindings NONE = new Bindings(Map.of());

    Bindings {
        things = Map.copyOf(things);
    }

    /** These bindings with {@code name} standing for {@code id}; empty if that contradicts them. */
    Optional<Bindings> bind(String name, int id) {
        Integer bound = things.get(name);
        if (bound != null) {
            return bound == id ? Optional.of(this) : Optional.empty();
        }
        if (id == Subject.NONE || things.containsValue(id)) {
            return Optional.empty();
        }
        Map<String, Integer> more = new HashMap<>(things);
        more.put(name, id);
        return Optional.of(new Bindings(more));
    }
}
