package dev.asyncworkbook.runner;

import dev.asyncworkbook.kernel.trace.Ending;
import dev.asyncworkbook.runner.SnippetResult.Status;
import dev.asyncworkbook.runner.session.Evaluated;

import jdk.jshell.DeclarationSnippet;
import jdk.jshell.Diag;
import jdk.jshell.JShell;
import jdk.jshell.Snippet;
import jdk.jshell.SnippetEvent;
import jdk.jshell.VarSnippet;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Says in a learner's words what a snippet came to. */
final class ResultMaker {

    private final JShell shell;
    private final String source;
    private final Evaluated evaluated;

    ResultMaker(JShell shell, String source, Evaluated evaluated) {
        this.shell = shell;
        this.source = source;
        this.evaluated = evaluated;
    }

    /** The result of a text that JShell is not even given. */
    static SnippetResult tooLong(String source) {
        String message = "This is too long for the prompt: put it into a file and run that.";
        return new SnippetResult(
                source,
                Status.REJECTED,
                List.of(new SourceProblem(message, 1, 1)),
                Optional.empty(),
                Optional.empty(),
                Ending.COMPLETE,
                List.of(),
                0,
                Optional.empty());
    }

    SnippetResult result() {
        Status status = status();
        return new SnippetResult(
                source,
                status,
                status == Status.REJECTED ? problems() : List.of(),
                status == Status.DONE ? value() : Optional.empty(),
                failure(status),
                evaluated.ending(),
                evaluated.diagnostics(),
                evaluated.liveTasks(),
                lostVariables());
    }

    private Status status() {
        boolean rejected =
                evaluated
                        .own()
                        .map(event -> event.status() == Snippet.Status.REJECTED)
                        .orElse(true);
        if (rejected) {
            return Status.REJECTED;
        }
        return switch (evaluated.ending().end()) {
            case COMPLETE -> Status.DONE;
            case PANIC, DEADLOCK -> Status.FAILED;
            default -> Status.STOPPED;
        };
    }

    private List<SourceProblem> problems() {
        return evaluated.snippet().stream()
                .flatMap(shell::diagnostics)
                .filter(Diag::isError)
                .map(this::problem)
                .distinct()
                .toList();
    }

    private SourceProblem problem(Diag diag) {
        int end = Math.clamp(diag.getPosition(), 0, source.length());
        String before = source.substring(0, end);
        int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
        int column = end - (before.lastIndexOf('\n') + 1) + 1;
        String message = diag.getMessage(Locale.ENGLISH);
        return new SourceProblem(
                JavacMessages.sentence(message),
                line,
                column,
                CompilerAdvice.on(diag.getCode(), message, source));
    }

    private Optional<String> value() {
        return evaluated.own().flatMap(this::valueOf);
    }

    private Optional<String> valueOf(SnippetEvent event) {
        return switch (event.snippet()) {
            case VarSnippet variable when isNothing(variable, event) -> Optional.empty();
            case VarSnippet variable -> Optional.of(variable.name() + " ==> " + shown(event));
            case DeclarationSnippet declaration -> Optional.of(declared(declaration, event));
            default -> Optional.ofNullable(event.value()).filter(value -> !value.isEmpty());
        };
    }

    private static String shown(SnippetEvent event) {
        return event.value() == null ? "null" : event.value();
    }

    /** The value of a future without a value. */
    private static boolean isNothing(VarSnippet variable, SnippetEvent event) {
        return variable.subKind() == Snippet.SubKind.TEMP_VAR_EXPRESSION_SUBKIND
                && variable.typeName().equals("Void")
                && shown(event).equals("null");
    }

    private String declared(DeclarationSnippet declaration, SnippetEvent event) {
        String verb = event.previousStatus().isActive() ? "modified " : "created ";
        String missing =
                shell.unresolvedDependencies(declaration).collect(Collectors.joining(", "));
        String however =
                missing.isEmpty()
                        ? ""
                        : ", which cannot be used until this is declared: " + missing;
        return verb + SnippetNames.declared(declaration) + however;
    }

    private Optional<String> failure(Status status) {
        Ending ending = evaluated.ending();
        return switch (status) {
            case DONE, REJECTED -> Optional.empty();
            case FAILED -> Optional.of(sentence(ending) + "\nIt is not part of your answer.");
            case STOPPED -> Optional.of(sentence(ending) + "\nThe snippet was dropped.");
        };
    }

    private String sentence(Ending ending) {
        if (evaluated.isUnresolved()) {
            return "It uses something that is not declared yet"
                    + shell.methods()
                            .flatMap(shell::unresolvedDependencies)
                            .distinct()
                            .collect(Collectors.joining(", ", ": ", "."));
        }
        String where = ending.line() > 0 ? " (line " + ending.line() + ")" : "";
        return switch (ending.end()) {
            case PANIC -> "It threw " + ending.message() + where + ".";
            case TIME_LIMIT ->
                    evaluated.loss().isPresent()
                            ? ending.message()
                            : "It was stopped" + where + ": does a loop never end?";
            case OUTPUT_LIMIT ->
                    "It printed too much, so it was stopped: does a loop print without end?";
            default -> ending.message();
        };
    }

    private Optional<String> lostVariables() {
        if (evaluated.loss().isEmpty()) {
            return Optional.empty();
        }
        String names =
                shell.variables()
                        .filter(variable -> evaluated.snippet().filter(variable::equals).isEmpty())
                        .map(VarSnippet::name)
                        .filter(name -> !name.startsWith("$"))
                        .collect(Collectors.joining(", "));
        String variables =
                names.isEmpty()
                        ? "There were no variables to lose."
                        : "These variables are back at null or 0: " + names + ".";
        return Optional.of(
                "A new Java process was started, with your methods and classes. "
                        + variables
                        + " Tasks that were running are gone.");
    }
}
