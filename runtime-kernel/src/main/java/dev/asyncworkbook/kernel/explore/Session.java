package dev.asyncworkbook.kernel.explore;

import dev.asyncworkbook.kernel.Body;
import dev.asyncworkbook.kernel.scheduler.Pieces;
import dev.asyncworkbook.kernel.trace.Diagnostic;
import dev.asyncworkbook.kernel.trace.Ending;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.Consumer;

/**
 * A runtime that outlives single bodies: what is typed at a prompt runs on it, piece by piece.
 *
 * <p>Tasks that a piece spawned go on whenever a later piece awaits. Confined to one thread.
 */
public final class Session implements AutoCloseable {

    /**
     * What one piece came to.
     *
     * @param value what it produced, if it completed
     * @param failure what it threw, if it threw
     * @param ending how it ended; a deadlock's message says who waits for whom
     * @param diagnostics what the kernel has to say
     * @param liveTasks how many spawned tasks have not finished
     * @param virtualMillis the virtual time since the session began
     */
    public record Evaluation(
            @Nullable Object value,
            @Nullable Throwable failure,
            Ending ending,
            List<Diagnostic> diagnostics,
            int liveTasks,
            long virtualMillis) {}

    private final Pieces pieces;

    /** Makes a session whose printed lines go to {@code output}. */
    public Session(Limits limits, Consumer<String> output) {
        pieces = new Pieces(limits, output);
    }

    /** Runs one piece until it ends, on the calling thread; the limits hold for each piece anew. */
    public Evaluation evaluate(Body<?> piece) {
        return pieces.evaluate(piece);
    }

    /** Drops every task that is left, which runs their {@code finally} blocks. */
    @Override
    public void close() {
        pieces.close();
    }
}
