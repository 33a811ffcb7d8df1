package dev.asyncworkbook.runner.session;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jdk.jshell.ImportSnippet;
import jdk.jshell.MethodSnippet;
import jdk.jshell.Snippet;
import jdk.jshell.TypeDeclSnippet;
import jdk.jshell.VarSnippet;

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

    SessionProgram(List<Snippet> snippets) {
        this.snippets = snippets;
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
        return hasMain() && !isTemporary(variable)
                ? withSemicolon(variable.source())
                        .replaceFirst("^var\\b", variable.typeName().replace("$", "\\$"))
                : variable.typeName() + " " + variable.name() + ";";
    }

    /** What an expression gave is kept only where a later snippet speaks of it. */
    private boolean isNeeded(VarSnippet variable) {
        if (!isTemporary(variable)) {
            return true;
        }
        Pattern mention =Pattern.compile(Pattern.quote(variable.name()) + "(?!\\w)");
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
            case VarSnippet variable when isTemporary(variable) ->
                    (isNeeded(variable) ? variable.name() + " = " : "")
                            + withSemicolon(variable.source());
            case VarSnippet variable -> assignment(variable);
            case ImportSnippet _, TypeDeclSnippet _, MethodSnippet _ -> "";
            default -> withSemicolon(snippet.source());
        };
    }

    /** {@code var x = f();} is a field by now, so that methods see it: what is left is the value. */
    private static String assignment(VarSnippet variable) {
        if (variable.subKind() != Snippet.SubKind.VAR_DECLARATION_WITH_INITIALIZER_SUBKIND) {
            return "";
        }
        String source = variable.source().strip();
        Pattern declared =
                Pattern.compile("(?s)^.*?\\b" + Pattern.quote(variable.name()) + "\\s*(?==)");
        String assigned =
                declared.matcher(source).replaceFirst(variable.name().replace("$", "\\$") + " ");
        boolean arrayOnly = assigned.matches("(?s)[^=]*=\\s*\\{.*");
        return withSemicolon(
                arrayOnly
                        ? assigned.replaceFirst(
                                "=\\s*\\{", "= new " + variable.typeName() + " {")
                        : assigned);
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

    private static String withSemicolon(String source) {
        String text = source.strip();
        return text.endsWith(";") || text.endsWith("}") ? text : text + ";";
    }
}
