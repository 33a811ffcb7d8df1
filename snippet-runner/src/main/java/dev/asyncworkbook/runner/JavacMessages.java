package dev.asyncworkbook.runner;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Makes one plain sentence of what javac says over several lines. */
final class JavacMessages {

    static final String NO_MAIN =
            "The program has no main method: write void main() { ... } around it.";

    /** The package of a class, and the class that holds a compact source file. */
    private static final Pattern QUALIFIER =
            Pattern.compile(
                    "\\b(?:java|dev\\.asyncworkbook)\\.(?:[a-z]\\w*\\.)+(?=[A-Z])|\\b"
                            + ProgramCompiler.IMPLICIT_CLASS
                            + "\\.");

    private static final Pattern HIDDEN_PACKAGE =
            Pattern.compile("package ([\\w.]+) is not visible");

    private JavacMessages() {}

    /** The sentence. */
    static String sentence(String message) {
        List<String> lines =
                message.lines()
                        .map(line -> line.strip().replaceAll("\\s+", " "))
                        .filter(line -> !line.isEmpty() && !line.startsWith("location:"))
                        .toList();
        if (lines.isEmpty()) {
            return "This does not compile.";
        }
        String first = lines.getFirst().replaceAll("[;:]$", "");
        String rest =
                lines.stream()
                        .skip(1)
                        .map(line -> line.replaceAll("^symbol: ", ""))
                        .collect(Collectors.joining("; "));
        String all = rest.isEmpty() ? first : first + ": " + rest;
        if (all.startsWith("compact source file does not have main method")) {
            return NO_MAIN;
        }
        Matcher hidden = HIDDEN_PACKAGE.matcher(all);
        if (hidden.lookingAt()) {
            return "Package "
                    + hidden.group(1)
                    + " cannot be used here: a program sees java.base and what the kernel exports.";
        }
        String text = QUALIFIER.matcher(all).replaceAll("");
        String end = text.endsWith(".") || text.endsWith("?") ? "" : ".";
        return Character.toUpperCase(text.charAt(0)) + text.substring(1) + end;
    }
}
