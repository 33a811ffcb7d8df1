package dev.asyncworkbook.runner;

import dev.asyncworkbook.kernel.trace.End;
import dev.asyncworkbook.runner.session.Evaluated;
import dev.asyncworkbook.runner.session.Snippets;

import jdk.jshell.ImportSnippet;
import jdk.jshell.MethodSnippet;
import jdk.jshell.Snippet;
import jdk.jshell.SourceCodeAnalysis;
import jdk.jshell.TypeDeclSnippet;
import jdk.jshell.VarSnippet;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * The prompt: snippets are compiled by JShell in this process and evaluated on the kernel in a
 * child JVM, whose loss the session survives. One thread at a time, but for {@link #stop}.
 */
public final class SnippetSession implements AutoCloseable {

    private final RunLimits limits;
    private final Consumer<String> output;
    private Snippets snippets;

    /** Opens a session whose printed lines go to {@code output}, as they are printed. */
    public SnippetSession(RunLimits limits, Consumer<String> output) {
        this.limits = limits;
        this.output = output;
        snippets = new Snippets(limits, output);
    }

    /** Whether the text can be evaluated as it stands. */
    public Completeness completeness(String text) {
        if (text.length() > Snippets.MAX_LENGTH) {
            return Completeness.COMPLETE;
        }
        Completeness soFar = Completeness.EMPTY;
        String rest = text;
        while (!rest.isBlank()) {
            SourceCodeAnalysis.CompletionInfo info = snippets.split(rest);
            switch (info.completeness()) {
                case DEFINITELY_INCOMPLETE, CONSIDERED_INCOMPLETE -> {
                    return Completeness.INCOMPLETE;
                }
                case COMPLETE, COMPLETE_WITH_SEMI -> {
                    soFar = Completeness.COMPLETE;
                    rest = info.remaining();
                }
                case UNKNOWN -> {
                    return Completeness.COMPLETE;
                }
                case EMPTY -> rest = "";
            }
        }
        return soFar;
    }

    /** Evaluates every snippet in the text, in order, up to the first that fails. */
    public List<SnippetResult> evaluate(String text) {
        if (text.length() > Snippets.MAX_LENGTH) {
            return List.of(ResultMaker.tooLong(text));
        }
        snippets.beginText();
        List<SnippetResult> results = new ArrayList<>();
        String rest = text;
        while (!rest.isBlank()) {
            SourceCodeAnalysis.CompletionInfo info = snippets.split(rest);
            if (info.completeness() == SourceCodeAnalysis.Completeness.EMPTY) {
                return results;
            }
            String source = info.source() == null ? rest : info.source();
            rest = info.source() == null ? "" : info.remaining();
            SnippetResult result = evaluateOne(source.strip());
            results.add(result);
            if (result.status() != SnippetResult.Status.DONE) {
                return results;
            }
        }
        return results;
    }

    private SnippetResult evaluateOne(String source) {
        Evaluated evaluated = snippets.evaluate(source);
        SnippetResult result = new ResultMaker(snippets.shell(), source, evaluated).result();
        evaluated.snippet().ifPresent(snippet -> keepOrDrop(snippet, result));
        return result;
    }

    /** What was stopped would be stopped again; what failed has done part of its work. */
    private void keepOrDrop(Snippet snippet, SnippetResult result) {
        switch (result.status()) {
            case STOPPED -> snippets.drop(snippet);
            case FAILED -> snippets.leaveOut(snippet);
            case DONE, REJECTED -> {}
        }
    }

    /** What could stand at the cursor, an offset in the text. */
    public Completion complete(String text, int cursor) {
        int[] anchor = {cursor};
        List<String> candidates =
                snippets.suggest(text, cursor, anchor).stream()
                        .map(SourceCodeAnalysis.Suggestion::continuation)
                        .filter(name -> !name.startsWith("$"))
                        .distinct()
                        .sorted()
                        .toList();
        return new Completion(anchor[0], candidates);
    }

    /** The active snippets that were typed, in order. */
    public List<SessionSnippet> snippets() {
        return snippets.active().stream().map(SnippetSession::listed).toList();
    }

    private static SessionSnippet listed(Snippet snippet) {
        SessionSnippet.Kind kind =
                switch (snippet.kind()) {
                    case IMPORT -> SessionSnippet.Kind.IMPORT;
                    case TYPE_DECL -> SessionSnippet.Kind.TYPE;
                    case METHOD -> SessionSnippet.Kind.METHOD;
                    case VAR -> SessionSnippet.Kind.VARIABLE;
                    case EXPRESSION -> SessionSnippet.Kind.EXPRESSION;
                    case STATEMENT, ERRONEOUS -> SessionSnippet.Kind.STATEMENT;
                };
        return new SessionSnippet(snippet.id(), kind, snippet.source().strip());
    }

    /** The variables, such as {@code Future<Void> late}. */
    public List<String> variables() {
        return described(VarSnippet.class, v -> v.typeName() + " " + v.name());
    }

    /** The methods, such as {@code Future<Void> lazyAwait()}. */
    public List<String> methods() {
        return described(MethodSnippet.class, SnippetNames::ofMethod);
    }

    /** The types, such as {@code record Point}. */
    public List<String> types() {
        return described(TypeDeclSnippet.class, SnippetNames::ofType);
    }

    /** The imports, without those that every program has. */
    public List<String> imports() {
        return described(ImportSnippet.class, i -> i.source().strip());
    }

    private <S extends Snippet> List<String> described(Class<S> kind, Function<S, String> text) {
        return snippets.active().stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .map(text)
                .toList();
    }

    /**
     * Takes the snippet with this id, or of this name, out of the session; whether there was one.
     */
    public boolean drop(String idOrName) {
        List<Snippet> found =
                snippets.active().stream()
                        .filter(s -> s.id().equals(idOrName) || SnippetNames.isNamed(s, idOrName))
                        .toList();
        found.forEach(snippets::drop);
        return !found.isEmpty();
    }

    /** Forgets everything and starts anew. */
    public void reset() {
        snippets.close();
        snippets = new Snippets(limits, output);
    }

    /** The active snippets that ended well, as one compact source file. */
    public Program program(String name) {
        return new Program(name, snippets.programSource());
    }

    /**
     * Stops the text that is being evaluated: the snippet that runs, or would run next, ends as
     * {@link End#TIME_LIMIT}, and none after it begins. Any thread may call.
     */
    public void stop() {
        snippets.stop();
    }

    @Override
    public void close() {
        snippets.close();
    }
}
