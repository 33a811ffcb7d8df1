package dev.asyncworkbook.runner.child;

import org.jspecify.annotations.Nullable;

import java.lang.reflect.Array;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A value as JShell shows it: strings in quotes, arrays with their elements. */
final class ShownValue {

    private static final int LONGEST = 5_000;
    private static final int MOST_ELEMENTS = 100;

    private ShownValue() {}

    /** The text; asks the value for its own if it has one, so it runs learner code. */
    static String of(@Nullable Object value) {
        String text =
                switch (value) {
                    case null -> "null";
                    case String string -> quoted(string);
                    case Character character -> "'" + escaped(character) + "'";
                    case Object array when array.getClass().isArray() -> elements(array);
                    default -> String.valueOf(value);
                };
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "...";
    }

    private static String elements(Object array) {
        int length = Array.getLength(array);
        String shown =
                IntStream.range(0, Math.min(length, MOST_ELEMENTS))
                        .mapToObj(i -> of(Array.get(array, i)))
                        .collect(Collectors.joining(", "));
        String type = array.getClass().getComponentType().getSimpleName();
        String more = length > MOST_ELEMENTS ? ", ..." : "";
        return type + "[" + length + "] { " + shown + more + " }";
    }

    private static String quoted(String string) {
        return string.chars()
                .mapToObj(character -> escaped((char) character))
                .collect(Collectors.joining("", "\"", "\""));
    }

    private static String escaped(char character) {
        return switch (character) {
            case '"' -> "\\\"";
            case '\'' -> "'";
            case '\\' -> "\\\\";
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            case '\t' -> "\\t";
            default -> String.valueOf(character);
        };
    }
}
