package dev.asyncworkbook.cli.repl;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Takes entries apart: what was pasted at once may be Java, then a command, then Java again. */
final class Entries {

    private Entries() {}

    /** Whether the line is a command: a slash and a letter, unlike a comment or a division. */
    static boolean isCommand(String line) {
        String stripped = line.strip();
        return stripped.startsWith("/")
                && (stripped.length() == 1
                        || Character.isLetter(stripped.charAt(1))
                        || stripped.charAt(1) == '?');
    }

    /**
     * The parts, each a command or Java.
     *
     * @param isComplete whether Java text can be evaluated; a line within Java that looks like a
     *     command is one only if what stands before it can
     */
    static List<String> split(String text, Predicate<String> isComplete) {
        List<String> parts = new ArrayList<>();
        StringBuilder java = new StringBuilder();
        for (String line : text.split("\n", -1)) {
            boolean between = java.toString().isBlank() || isComplete.test(java.toString());
            if (between && isCommand(line)) {
                addJava(java, parts);
                parts.add(line.strip());
            } else {
                java.append(line).append('\n');
            }
        }
        addJava(java, parts);
        return parts;
    }

    private static void addJava(StringBuilder java, List<String> parts) {
        if (!java.toString().isBlank()) {
            parts.add(java.toString().stripTrailing());
        }
        java.setLength(0);
    }
}
