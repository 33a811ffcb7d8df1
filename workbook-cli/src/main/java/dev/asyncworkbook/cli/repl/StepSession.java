package dev.asyncworkbook.cli.repl;

import dev.asyncworkbook.cli.state.WorkStore;
import dev.asyncworkbook.kernel.explore.Services;
import dev.asyncworkbook.runner.Completion;
import dev.asyncworkbook.runner.RunLimits;
import dev.asyncworkbook.runner.SessionSnippet;
import dev.asyncworkbook.runner.SnippetResult;
import dev.asyncworkbook.runner.SnippetSession;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;

/**
 * The Java session of one step, with what was typed there before.
 *
 * <p>It starts in the background, so that the prompt need not wait for JShell. Confined to one
 * thread, but for {@link #stop}.
 */
final class StepSession implements AutoCloseable {

    private final String step;
    private final Services servers;
    private final WorkStore work;
    private final List<String> saved;
    private final CompletableFuture<SnippetSession> starting;

    /** Snippets of last time that did not run again; kept, so that they are not lost. */
    private final List<String> notRestored = new ArrayList<>();

    private volatile boolean quiet = true;

    /** Begins to start; printed lines go to {@code output}. */
    StepSession(String step, Services servers, WorkStore work, Consumer<String> output) {
        this.step = step;
        this.servers = servers;
        this.work = work;
        this.saved = work.snippets(step);
        this.starting =
                CompletableFuture.supplyAsync(
                        () -> start(line -> pass(line, output)),
                        task -> Thread.ofPlatform().daemon().name("session").start(task));
    }

    private void pass(String line, Consumer<String> output) {
        if (!quiet) {
            output.accept(line);
        }
    }

    private SnippetSession start(Consumer<String> output) {
        SnippetSession session = new SnippetSession(RunLimits.DEFAULT.with(servers), output);
        for (String snippet : saved) {
            List<SnippetResult> results = session.evaluate(snippet);
            if (results.stream().anyMatch(r -> r.status() != SnippetResult.Status.DONE)) {
                notRestored.add(snippet);
            }
        }
        quiet = false;
        return session;
    }

    /** The session, as soon as it is there. */
    SnippetSession java() {
        try {
            return starting.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    /** How many snippets were typed here before. */
    int savedCount() {
        return saved.size();
    }

    /** Evaluates, and keeps what is in the session now. */
    List<SnippetResult> evaluate(String text) {
        try {
            return java().evaluate(text);
        } finally {
            keep();
        }
    }

    /** Takes a snippet out; whether there was one. */
    boolean drop(String idOrName) {
        boolean dropped = java().drop(idOrName);
        keep();
        return dropped;
    }

    /** Forgets everything. */
    void reset() {
        java().reset();
        notRestored.clear();
        keep();
    }

    private void keep() {
        List<String> active = java().snippets().stream().map(SessionSnippet::source).toList();
        List<String> kept = new ArrayList<>(notRestored);
        kept.removeAll(active);
        kept.addAll(active);
        work.keepSnippets(step, kept);
    }

    /** What could stand at the cursor. */
    Completion complete(String text, int cursor) {
        return java().complete(text, cursor);
    }

    /** Stops what is being evaluated. Any thread may call. */
    void stop() {
        if (starting.isDone() && !starting.isCompletedExceptionally()) {
            starting.join().stop();
        }
    }

    @Override
    public void close() {
        starting.thenAccept(SnippetSession::close).exceptionally(_ -> null);
    }
}
