package dev.asyncworkbook.grader.course;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What of an object can be translated.
 *
 * @param texts the keys of its texts
 * @param lists the keys of its lists of texts, whose translations have as many
 * @param parts the objects within it, by their keys
 */
public record Shape(List<String> texts, List<String> lists, SortedMap<String, Part> parts) {

    private static final Shape CHECK = texts("message", "help");

    private static final Shape STEP =
            new Shape(
                    List.of("title", "text", "prompt", "after", "message"),
                    List.of("hints"),
                    Map.of(
                            "checks", new Part(By.ID, CHECK),
                            "options", new Part(By.ID, texts("text", "say")),
                            "mistakes", new Part(By.PLACE, texts("say")),
                            "wrongAnswers",
                                    new Part(
                                            By.NAME,
                                            new Shape(List.of(), List.of("says"), Map.of())),
                            "rules",
                                    new Part(
                                            By.KEY,
                                            new Shape(
                                                    List.of(),
                                                    List.of(),
                                                    Map.of(
                                                            "require", new Part(By.ID, CHECK),
                                                            "forbid", new Part(By.ID, CHECK))))));

    /** That of {@code lesson.json}. */
    public static final Shape LESSON =
            new Shape(
                    List.of("title", "summary", "opening", "closing"),
                    List.of("objectives", "outOfScope", "concepts"),
                    Map.of("steps", new Part(By.ID, STEP)));

    /** That of {@code course.json}. */
    public static final Shape COURSE = texts("title", "welcome", "farewell");

    /** How a translated part says which one it translates. */
    public enum By {
        /** By its {@code id}. */
        ID("id"),
        /** By its {@code name}. */
        NAME("name"),
        /** By its place in the list. */
        PLACE(""),
        /** It is the only one. */
        KEY("");

        private final String key;

        By(String key) {
            this.key = key;
        }

        /** The key that identifies it; empty if none does. */
        public String key() {
            return key;
        }
    }

    /**
     * The objects under one key.
     *
     * @param by how they are told apart
     * @param shape what of each can be translated
     */
    public record Part(By by, Shape shape) {}

    /** Copies them; the parts are in the order of their keys. */
    public Shape {
        texts = List.copyOf(texts);
        lists = List.copyOf(lists);
        parts = Collections.unmodifiableSortedMap(new TreeMap<>(parts));
    }

    private Shape(List<String> texts, List<String> lists, Map<String, Part> parts) {
        this(texts, lists, new TreeMap<>(parts));
    }

    private static Shape texts(String... keys) {
        return new Shape(List.of(keys), List.of(), Map.of());
    }

    /** All keys that a translation may have, behind those that it has in any case. */
    List<String> keys(List<String> always) {
        List<String> keys = new ArrayList<>(always);
        keys.addAll(texts);
        keys.addAll(lists);
        keys.addAll(parts.keySet());
        return keys;
    }
}
