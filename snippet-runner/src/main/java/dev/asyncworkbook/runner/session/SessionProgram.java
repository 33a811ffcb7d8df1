package dev.asyncworkbook.runner.session;

import jdk.jshell.ExpressionSnippet;
import jdk.jshell.ImportSnippet;
import jdk.jshell.MethodSnippet;
import jdk.jshell.Snippet;
import jdk.jshell.TypeDeclSnippet;
import jdk.jshell.VarSnippet;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The snippets of a session as one compact source file.
 *
 * <p>Imports come first, then types, methods, variables as fields, and a {@code main} that does the
 * rest in the order in which it was typed. Where the learner typed a {@code main}, that is the
 * program, and loose statements were experiments.
 */
final class SessionProgram {

    private static final String INDENT = "    ";

    private final List<Snippet> snippets;
    private final Set<Snippet> failed;

    /**
     * Of a session.
     *
     * @param active its snippets, oldest first
     * @param failed those that did not end well: of them only variables are left, without a value,
     *     and only where a later snippet speaks of them
     */
    SessionProgram(List<Snippet> active, Set<Snippet> failed) {
        snippets =
                active.stream()
                        .filter(s -> !failed.contains(s) || s instanceof VarSnippet)
                        .toList();
        this.failed = failed;
    }

    /** Whether the learner typed a {@code main} of their own. */
    boolean hasMain() {
        return snippets.stream().anyMatch(SessionProgram::isMain);
    }

    /** The source text. */
    String source() {
        List<String> parts = new ArrayList<>();
        addAll(parts, sources(ImportSnippet.class), "\n");
        addAll(parts, sources(TypeDeclSnippet.class), "\n\n");
        addAll(parts, sources(MethodSnippet.class), "\n\n");
        addAll(parts, fields(), "\n");
        if (!hasMain()) {
            parts.add("void main() {\n" + steps() + "}");
        }
        return String.join("\n\n", parts) + "\n";
    }

    private static void addAll(List<String> parts, List<String> sources, String separator) {
        if (!sources.isEmpty()) {
            parts.add(String.join(separator, sources));
        }
    }

    private List<String> sources(Class<? extends Snippet> kind) {
        return snippets.stream()
                .filter(kind::isInstance)
                .map(snippet -> snippet.source().strip())
                .toList();
    }

    private List<String> fields() {
        return snippets.stream()
                .filter(VarSnippet.class::isInstance)
                .map(VarSnippet.class::cast)
                .filter(this::isNeeded)
                .map(this::field)
                .toList();
    }

    private String field(VarSnippet variable) {
        String declared = variable.typeName() + " " + variable.name();
        return hasMain()
                        && !isTemporary(variable)
                        && !failed.contains(variable)
                        && hasValue(variable)
                ? ended(declared + " = " + value(variable))
                : declared + ";";
    }

    /** What an expression gave is kept only where a later snippet speaks of it. */
    private boolean isNeeded(VarSnippet variable) {
        if (!isTemporary(variable) && !failed.contains(variable)) {
            return true;
        }
        Pattern mention = Pattern.compile(Pattern.quote(variable.name()) + "(?!\\w)");
        return snippets.stream()
                .filter(snippet -> !snippet.equals(variable))
                .anyMatch(snippet -> mention.matcher(snippet.source()).find());
    }

    private String steps() {
        return snippets.stream()
                .map(this::step)
                .filter(step -> !step.isEmpty())
                .map(step -> step.lines().map(line -> INDENT + line + "\n"))
                .map(lines -> lines.collect(Collectors.joining()))
                .collect(Collectors.joining());
    }

    private String step(Snippet snippet) {
        return switch (snippet) {
            case VarSnippet variable when failed.contains(variable) -> "";
            case VarSnippet variable when isTemporary(variable) ->
                    (isNeeded(variable) ? variable.name() + " = " : unused(variable.source()))
                            + ended(variable.source());
            case VarSnippet variable -> assignment(variable);
            case ImportSnippet _, TypeDeclSnippet _, MethodSnippet _ -> "";
            case ExpressionSnippet look when isLook(look) -> "";
            case ExpressionSnippet expression ->
                    unused(expression.source()) + ended(expression.source());
            default -> withSemicolon(snippet.source());
        };
    }

    /** Where it cannot stand alone, an expression needs a variable to go to. */
    private static String unused(String expression) {
        return Expressions.isStatement(expression) ? "" : "var _ = ";
    }

    /**
     * {@code var x = f();} is a field by now, so that methods see it: what is left is the value.
     */
    private String assignment(VarSnippet variable) {
        if (!hasValue(variable)) {
            return "";
        }
        String value = value(variable);
        String array = value.startsWith("{") ? "new " + variable.typeName() + " " : "";
        return ended(variable.name() + " = " + array + value);
    }

    private static boolean hasValue(VarSnippet variable) {
        return variable.subKind() == Snippet.SubKind.VAR_DECLARATION_WITH_INITIALIZER_SUBKIND;
    }

    /** What stands behind the sign; of several variables in one declaration, behind its own. */
    private String value(VarSnippet variable) {
        String source = variable.source().strip();
        Pattern declared =
                Pattern.compile(
                        "(?s)^.*?\\b"
                                + Pattern.quote(variable.name())
                                + "\\s*(?:\\[\\s*\\]\\s*)*=(?!=)\\s*");
        String rest = declared.matcher(source).replaceFirst("");
        boolean isShared =
                snippets.stream()
                        .filter(VarSnippet.class::isInstance)
                        .anyMatch(s -> !s.equals(variable) && s.source().strip().equals(source));
        return isShared ? Declarators.first(rest) : rest;
    }

    private static boolean isTemporary(VarSnippet variable) {
        return variable.subKind() == Snippet.SubKind.TEMP_VAR_EXPRESSION_SUBKIND;
    }

    private static boolean isMain(Snippet snippet) {
        return snippet instanceof MethodSnippet method
                && method.name().equals("main")
                && (method.parameterTypes().isEmpty()
                        || method.parameterTypes().equals("String[]"));
    }

    /** A variable's name alone: the learner wanted to see its value. */
    private static boolean isLook(ExpressionSnippet expression) {
        return expression.subKind() == Snippet.SubKind.VAR_VALUE_SUBKIND;
    }

    private static String ended(String source) {
        String text = source.strip();
        return text.endsWith(";") ? text : text + ";";
    }

    /** A statement may end with its block. */
    private static String withSemicolon(String source) {
        String text = source.strip();
        return text.endsWith(";") || text.endsWith("}") ? text : text + ";";
    }
}
