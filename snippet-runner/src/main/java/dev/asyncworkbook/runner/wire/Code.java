package dev.asyncworkbook.runner.wire;

import java.util.Map;

/**
 * A program as the child is given it.
 *
 * @param classes the rewritten class files by class name
 * @param entryPoint where it begins
 * @param freshClassesPerRun whether every run needs a class loader of its own
 * @param names the learner's variable for what is made on a line
 */
public record Code(
        Map<String, byte[]> classes,
        EntryPoint entryPoint,
        boolean freshClassesPerRun,
        Map<Integer, String> names) {

    /** Copies the maps. */
    public Code {
        classes = Map.copyOf(classes);
        names = Map.copyOf(names);
    }
}
