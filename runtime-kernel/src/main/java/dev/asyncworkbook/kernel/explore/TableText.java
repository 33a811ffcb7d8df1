package dev.asyncworkbook.kernel.explore;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the tables of {@link JdkTables}, which are written as text. */
final class TableText {

    private TableText() {}

    /** A class, an effect and the methods that have it, line by line. */
    static Map<String, Effect> effects(String table) {
        Map<String, Effect> result = new LinkedHashMap<>();
        table.lines()
                .forEach(line -> {
                    String[] words = line.split(" ", -1);
                    for (int i = 2; i < words.length; i++) {
                        result.put(words[0] + " " + words[i], Effect.valueOf(words[1]));
                    }
                });
        return result;
    }

    /** Names with blanks between them. */
    static Set<String> names(String text) {
        return Stream.of(text.strip().split("\\s+")).collect(Collectors.toUnmodifiableSet());
    }
}
