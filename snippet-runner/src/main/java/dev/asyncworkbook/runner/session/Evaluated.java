package dev.asyncworkbook.runner.session;

import dev.asyncworkbook.kernel.trace.Diagnostic;
import dev.asyncworkbook.kernel.trace.Ending;
import dev.asyncworkbook.runner.process.Loss;
import dev.asyncworkbook.runner.wire.Evaluation;

import jdk.jshell.Snippet;
import jdk.jshell.SnippetEvent;

import java.util.List;
import java.util.Optional;

/**
 * What one snippet came to: JShell's events, and what happened in the child.
 *
 * @param events what JShell says; the first is about the snippet itself
 * @param outcome what the child says, if anything was evaluated
 */
public record Evaluated(List<SnippetEvent> events, Optional<RemoteControl.Outcome> outcome) {

    /** What JShell makes such a method throw. */
    private static final String UNRESOLVED = "jdk.jshell.spi.SPIResolutionException";

    /** JShell's word about the snippet itself, rather than about others that depend on it. */
    public Optional<SnippetEvent> own() {
        return events.stream().filter(event -> event.causeSnippet() == null).findFirst();
    }

    /** The snippet, if JShell made one of the text. */
    public Optional<Snippet> snippet() {
        return own().map(SnippetEvent::snippet);
    }

    /** How the child was lost, if it was. */
    public Optional<Loss> loss() {
        return outcome.flatMap(RemoteControl.Outcome::loss);
    }

    /** How the evaluation ended. */
    public Ending ending() {
        return loss().map(Loss::ending)
                .or(() -> evaluation().map(Evaluation::ending))
                .orElse(Ending.COMPLETE);
    }

    /** What the kernel has to say. */
    public List<Diagnostic> diagnostics() {
        return evaluation().map(Evaluation::diagnostics).orElse(List.of());
    }

    /** How many spawned tasks have not finished. */
    public int liveTasks() {
        return evaluation().map(Evaluation::liveTasks).orElse(0);
    }

    /** Whether it called a method that cannot run yet, because something in it is not declared. */
    public boolean isUnresolved() {
        return evaluation().filter(e -> e.thrown().equals(UNRESOLVED)).isPresent();
    }

    private Optional<Evaluation> evaluation() {
        return outcome.flatMap(RemoteControl.Outcome::evaluation);
    }
}
