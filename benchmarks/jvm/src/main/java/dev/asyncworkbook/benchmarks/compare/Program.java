package dev.asyncworkbook.benchmarks.compare;

import java.util.ArrayList;
import java.util.List;

/**
 * A peer that this machine has, or can be given.
 *
 * @param name what it is known by
 * @param title what people read
 * @param command how it is started, before the operation
 * @param missing why it cannot be, and how to get it; empty if it can
 */
record Program(String name, String title, List<String> command, String missing) {

    /** Whether it can be started. */
    boolean isThere() {
        return missing.isEmpty();
    }

    /** How it is started for an operation. */
    List<String> command(String... words) {
        List<String> all = new ArrayList<>(command);
        all.addAll(List.of(words));
        return all;
    }
}
