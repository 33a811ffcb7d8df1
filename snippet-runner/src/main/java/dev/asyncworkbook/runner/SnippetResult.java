package dev.asyncworkbook.runner;

import dev.asyncworkbook.kernel.trace.Diagnostic;
import dev.asyncworkbook.kernel.trace.Ending;

import java.util.List;
import java.util.Optional;

/**
 * What one snippet came to.
 *
 * @param source the snippet
 * @param status in short
 * @param problems why it did not compile, in coordinates of {@code source}; empty unless rejected
 * @param value what JShell would print: {@code late ==> ...}, {@code created method hello()}
 * @param failure the exception or deadlock in one sentence with the line; for {@link Status#FAILED}
 *     and {@link Status#STOPPED} also that the snippet is not part of the session
 * @param ending how its evaluation ended; complete for what was rejected
 * @param diagnostics what the kernel has to say
 * @param liveTasks how many spawned tasks have not finished
 * @param lost what a killed child took with it, in one sentence
 */
public record SnippetResult(
        String source,
        Status status,
        List<SourceProblem> problems,
        Optional<String> value,
        Optional<String> failure,
        Ending ending,
        List<Diagnostic> diagnostics,
        int liveTasks,
        Optional<String> lost) {

    /** Copies the lists. */
    public SnippetResult {
        problems = List.copyOf(problems);
        diagnostics = List.copyOf(diagnostics);
    }

    /** How it went. */
    public enum Status {
        /** It ran to its end. */
        DONE,
        /** It does not compile; nothing of it has run. */
        REJECTED,
        /** It threw, or nothing could run any more. */
        FAILED,
        /** It was stopped by a limit, or took its JVM with it. */
        STOPPED
    }
}
