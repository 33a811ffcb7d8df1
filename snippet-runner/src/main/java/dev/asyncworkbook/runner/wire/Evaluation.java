package dev.asyncworkbook.runner.wire;

import dev.asyncworkbook.kernel.trace.Diagnostic;
import dev.asyncworkbook.kernel.trace.Ending;

import java.util.List;

/**
 * What a snippet came to in the child.
 *
 * @param value its value as a prompt shows it; empty if it has none
 * @param thrown the class of what it threw; empty if it threw nothing
 * @param ending how it ended
 * @param diagnostics what the kernel has to say
 * @param liveTasks how many spawned tasks have not finished
 */
public record Evaluation(
        String value, String thrown, Ending ending, List<Diagnostic> diagnostics, int liveTasks) {

    /** Copies the list. */
    public Evaluation {
        diagnostics = List.copyOf(diagnostics);
    }
}
