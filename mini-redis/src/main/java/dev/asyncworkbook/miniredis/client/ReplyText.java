package dev.asyncworkbook.miniredis.client;

import dev.asyncworkbook.miniredis.frame.Bytes;
import dev.asyncworkbook.miniredis.frame.Frame;

import java.util.ArrayList;
import java.util.List;

/** Answers as {@code redis-cli} shows them: to people with their type, to programs as they are. */
public final class ReplyText {

    private ReplyText() {}

    /** The lines that a person sees. */
    public static List<String> forPeople(Frame reply) {
        return switch (reply) {
            case Frame.Simple(String text) -> List.of(text);
            case Frame.Error(String message) -> List.of("(error) " + message);
            case Frame.Integer(long value) -> List.of("(integer) " + value);
            case Frame.Bulk(Bytes bytes) -> List.of(quoted(bytes));
            case Frame.Null() -> List.of("(nil)");
            case Frame.Array(var parts) when parts.isEmpty() -> List.of("(empty array)");
            case Frame.Array(var parts) -> numbered(parts);
        };
    }

    /** The lines that a program gets. */
    public static List<String> forPrograms(Frame reply) {
        return switch (reply) {
            case Frame.Simple(String text) -> List.of(text);
            case Frame.Error(String message) -> List.of(message);
            case Frame.Integer(long value) -> List.of(Long.toString(value));
            case Frame.Bulk(Bytes bytes) -> List.of(bytes.text());
            case Frame.Null() -> List.of("");
            case Frame.Array(var parts) ->
                    parts.stream().flatMap(part -> forPrograms(part).stream()).toList();
        };
    }

    /** Each part behind its number, under which its further lines are indented. */
    private static List<String> numbered(List<Frame> parts) {
        int width = Integer.toString(parts.size()).length();
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            String number = " ".repeat(width - Integer.toString(i + 1).length()) + (i + 1) + ") ";
            for (String line : forPeople(parts.get(i))) {
                lines.add(number + line);
                number = " ".repeat(number.length());
            }
        }
        return lines;
    }

    private static String quoted(Bytes bytes) {
        StringBuilder text = new StringBuilder("\"");
        for (byte each : bytes.array()) {
            text.append(escaped(each));
        }
        return text.append('"').toString();
    }

    private static String escaped(byte value) {
        return switch (value) {
            case '"' -> "\\\"";
            case '\\' -> "\\\\";
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            case '\t' -> "\\t";
            case 7 -> "\\a";
            case '\b' -> "\\b";
            default ->
                    value >= ' ' && value < 127
                            ? String.valueOf((char) value)
                            : String.format("\\x%02x", value & 0xFF);
        };
    }
}
