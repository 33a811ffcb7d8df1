package dev.asyncworkbook.grader.json;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;

/**
 * The one way to write a manifest: keys in the order of the format, two spaces to indent, short
 * values on one line, and each line of a text on a line of its own.
 *
 * <p>Nothing is added or left out, and what has been written so is written so again.
 */
public final class CanonicalJson {

    private static final int WIDTH = 100;
    private static final String INDENT = "  ";

    /** In the order in which a reader wants to know them; steps come last, being long. */
    private static final List<String> KEYS =
            List.of(
                    "$schema",
                    "formatVersion",
                    "id",
                    "kind",
                    "title",
                    "name",
                    "version",
                    "locale",
                    "translations",
                    "authors",
                    "license",
                    "source",
                    "minAppVersion",
                    "welcome",
                    "farewell",
                    "lessons",
                    "summary",
                    "status",
                    "objectives",
                    "outOfScope",
                    "concepts",
                    "prerequisites",
                    "estimatedMinutes",
                    "opening",
                    "closing",
                    "text",
                    "right",
                    "say",
                    "prompt",
                    "options",
                    "code",
                    "token",
                    "failsCheck",
                    "messageContains",
                    "diagnostic",
                    "says",
                    "offers",
                    "order",
                    "mistakes",
                    "claim",
                    "quantifier",
                    "dependsOn",
                    "weight",
                    "informative",
                    "syntax",
                    "events",
                    "constants",
                    "expect",
                    "message",
                    "help",
                    "starter",
                    "starterFailsWith",
                    "solutions",
                    "wrongAnswers",
                    "checks",
                    "rules",
                    "data",
                    "hints",
                    "after",
                    "runtime",
                    "world",
                    "solutionPolicy",
                    "points",
                    "skippable",
                    "steps");

    /** What is in them has an order of its own, which may mean something to a reader. */
    private static final Set<String> AS_WRITTEN =
            Set.of("expect", "events", "claim", "constants", "translations", "syntax");

    /** A list of lines in them is one text. */
    private static final Set<String> TEXTS =
            Set.of(
                    "text",
                    "prompt",
                    "code",
                    "starter",
                    "after",
                    "opening",
                    "closing",
                    "welcome",
                    "farewell",
                    "summary",
                    "say",
                    "message",
                    "help");

    private final StringBuilder out = new StringBuilder();

    private CanonicalJson() {}

    /** The text of a value, with a line end behind it. */
    public static String of(Json value) {
        CanonicalJson writer = new CanonicalJson();
        writer.write(ordered(value), "", 0, 0);
        return writer.out.append('\n').toString();
    }

    private static Json ordered(Json value) {
        return switch (value) {
            case Json.Obj object -> {
                List<Json.Member> members = new ArrayList<>();
                for (Json.Member member : object.members()) {
                    boolean asWritten = AS_WRITTEN.contains(member.name());
                    Json inner = asWritten ? member.value() : ordered(member.value());
                    members.add(new Json.Member(member.name(), member.place(), inner));
                }
                ToIntFunction<Json.Member> rank = member -> rank(member.name());
                members.sort(Comparator.comparingInt(rank));
                yield new Json.Obj(object.place(), members);
            }
            case Json.Arr array ->
                    new Json.Arr(
                            array.place(),
                            array.elements().stream().map(CanonicalJson::ordered).toList());
            default -> value;
        };
    }

    /** What is not known comes last, in the order in which it was written. */
    private static int rank(String key) {
        int index = KEYS.indexOf(key);
        return index < 0 ? KEYS.size() : index;
    }

    /**
     * Writes a value.
     *
     * @param key the key that it has, or whose list it is in
     * @param column where it begins
     */
    private void write(Json value, String key, int depth, int column) {
        String line = inline(value);
        // The comma behind it has to fit as well.
        if (!mustBreak(value, key) && column + line.length() < WIDTH) {
            out.append(line);
            return;
        }
        switch (value) {
            case Json.Obj object when !object.members().isEmpty() -> object(object, depth);
            case Json.Arr array when !array.elements().isEmpty() -> array(array, key, depth);
            default -> out.append(line);
        }
    }

    private static boolean mustBreak(Json value, String key) {
        return switch (value) {
            case Json.Obj object ->
                    object.members().stream().anyMatch(it -> it.name().equals("id"));
            case Json.Arr array ->
                    TEXTS.contains(key)
                            || array.elements().stream().anyMatch(it -> mustBreak(it, ""));
            default -> false;
        };
    }

    private void object(Json.Obj object, int depth) {
        out.append('{');
        String separator = "\n";
        for (Json.Member member : object.members()) {
            String begin = INDENT.repeat(depth + 1) + quoted(member.name()) + ": ";
            out.append(separator).append(begin);
            write(member.value(), member.name(), depth + 1, begin.length());
            separator = ",\n";
        }
        out.append('\n').append(INDENT.repeat(depth)).append('}');
    }

    private void array(Json.Arr array, String key, int depth) {
        out.append('[');
        String separator = "\n";
        for (Json element : array.elements()) {
            String begin = INDENT.repeat(depth + 1);
            out.append(separator).append(begin);
            write(element, TEXTS.contains(key) ? "" : key, depth + 1, begin.length());
            separator = ",\n";
        }
        out.append('\n').append(INDENT.repeat(depth)).append(']');
    }

    private static String inline(Json value) {
        return switch (value) {
            case Json.Obj object ->
                    "{"
                            + String.join(
                                    ", ",
                                    object.members().stream()
                                            .map(it ->
                                                    quoted(it.name()) + ": " + inline(it.value()))
                                            .toList())
                            + "}";
            case Json.Arr array ->
                    "["
                            + String.join(
                                    ", ",
                                    array.elements().stream().map(CanonicalJson::inline).toList())
                            + "]";
            case Json.Str text -> quoted(text.text());
            case Json.Num number -> number.text();
            case Json.Word word -> word.text();
        };
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> quoted.append("\\\"");
                case '\\' -> quoted.append("\\\\");
                case '\n' -> quoted.append("\\n");
                case '\r' -> quoted.append("\\r");
                case '\t' -> quoted.append("\\t");
                default -> {
                    boolean plain = c >= ' ' && c != '\u007f' && !Character.isSurrogate(c);
                    boolean pair = Character.isSurrogate(c) && isPaired(text, i);
                    quoted.append(plain || pair ? String.valueOf(c) : "\\u%04x".formatted((int) c));
                }
            }
        }
        return quoted.append('"').toString();
    }

    private static boolean isPaired(String text, int i) {
        return Character.isHighSurrogate(text.charAt(i))
                ? i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))
                : i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
    }
}
