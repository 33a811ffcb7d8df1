package dev.asyncworkbook.grader.expect;

import dev.asyncworkbook.kernel.trace.Event;

import java.util.ArrayList;
import java.util.List;

/**
 * Texts made fit to be shown: what cannot be seen is written as Java writes it, and what is too
 * long is cut.
 */
public final class Visible {

    private static final int MOST_CHARACTERS = 200;
    private static final int MOST_LINES = 20;

    private Visible() {}

    /** The text with escapes for what cannot be seen, among it blanks at either end. */
    public static String text(String text) {
        String shown = text.length() > MOST_CHARACTERS ? text.substring(0, MOST_CHARACTERS) : text;
        int bodyBegin = shown.length() - shown.stripLeading().length();
        int bodyEnd = shown.stripTrailing().length();
        StringBuilder visible = new StringBuilder();
        for (int i = 0; i < shown.length(); i++) {
            char c = shown.charAt(i);
            boolean outer = i < bodyBegin || i >= bodyEnd;
            visible.append(c == ' ' && outer ? "\\s" : escape(c));
        }
        return text.length() > MOST_CHARACTERS ? visible + "..." : visible.toString();
    }

    /** {@link #text} between quotation marks. */
    public static String quote(String text) {
        return '"' + text(text) + '"';
    }

    /** The lines below each other, {@link #text} each; of very many, those from {@code from} on. */
    public static String lines(List<String> lines, int from) {
        if (lines.isEmpty()) {
            return "(nothing)";
        }
        int begin = lines.size() <= MOST_LINES ? 0 : Math.max(0, from - MOST_LINES / 2);
        int end = Math.min(lines.size(), begin + MOST_LINES);
        List<String> shown = new ArrayList<>();
        if (begin > 0) {
            shown.add("(" + begin + " lines before)");
        }
        lines.subList(begin, end).forEach(line -> shown.add(text(line)));
        if (end < lines.size()) {
            shown.add("(" + (lines.size() - end) + " more lines)");
        }
        return String.join("\n", shown);
    }

    /** An event in words: {@code step 5 (line 7): main prints "I am first"}. */
    static String event(Event event, Observation run) {
        String line = event.line() > 0 ? " (line " + event.line() + ")" : "";
        return "step " + event.index() + line + ": " + run.words().sentence(event);
    }

    private static String escape(char c) {
        return switch (c) {
            case '\t' -> "\\t";
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            case '\\' -> "\\\\";
            default -> isInvisible(c) ? "\\u%04x".formatted((int) c) : String.valueOf(c);
        };
    }

    private static boolean isInvisible(char c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED ->
                    true;
            case Character.SPACE_SEPARATOR -> c != ' ';
            default -> false;
        };
    }
}
