package dev.asyncworkbook.runner;

import java.util.List;
import java.util.function.Consumer;

/** The prompt: snippets are compiled here and evaluated in a child JVM. One thread at a time. */
public final class SnippetSession implements AutoCloseable {

    /** Opens a session whose printed lines go to {@code output}, as they are printed. */
    public SnippetSession(RunLimits limits, Consumer<String> output) {}

    /** Whether the text can be evaluated as it stands. */
    public Completeness completeness(String text) {
        throw new RunnerException("The prompt is not there yet.");
    }

    /** Evaluates every snippet in the text, in order, up to the first that fails. */
    public List<SnippetResult> evaluate(String text) {
        throw new RunnerException("The prompt is not there yet.");
    }

    /** What could stand at the cursor, an offset in the text. */
    public Completion complete(String text, int cursor) {
        return new Completion(cursor, List.of());
    }

    /** The active snippets that were typed, in order. */
    public List<SessionSnippet> snippets() {
        return List.of();
    }

    /** The variables, such as {@code Future<Void> late}. */
    public List<String> variables() {
        return List.of();
    }

    /** The methods, such as {@code Future<Void> lazyAwait()}. */
    public List<String> methods() {
        return List.of();
    }

    /** The types, such as {@code record Point}. */
    public List<String> types() {
        return List.of();
    }

    /** The imports, without those that every program has. */
    public List<String> imports() {
        return List.of();
    }

    /** Takes the snippet with this id, or of this name, out of the session; whether there was one. */
    public boolean drop(String idOrName) {
        return false;
    }

    /** Forgets everything and starts anew. */
    public void reset() {}

    /** The active snippets as one compact source file. */
    public Program program(String name) {
        return new Program(name, "");
    }

    @Override
    public void close() {}
}
