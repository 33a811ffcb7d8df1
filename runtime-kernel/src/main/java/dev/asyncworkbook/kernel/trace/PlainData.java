package dev.asyncworkbook.kernel.trace;

import dev.asyncworkbook.kernel.None;
import dev.asyncworkbook.kernel.Some;

import org.jspecify.annotations.Nullable;

import java.lang.reflect.Array;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedCollection;
import java.util.SequencedMap;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;

/**
 * The text of a value that is plain data: numbers, texts, constants of an enum, and the JDK's
 * collections and arrays of them.
 *
 * <p>It never calls learner code: a value of any other type, or one that holds such a value, has no
 * text here. What the JDK keeps in no order of its own is put in the order of its texts.
 */
public final class PlainData {

    /** How many characters of a text are kept; a longer one ends with three dots. */
    public static final int LONGEST = 200;

    private static final int DEEPEST = 8;
    private static final int MOST_ELEMENTS = 1_000;

    /** The JDK's own collections; a view may lead to a learner's, so no others are looked into. */
    private static final Set<String> COLLECTIONS =
            Set.of(
                    "java.util.ArrayList",
                    "java.util.LinkedList",
                    "java.util.ArrayDeque",
                    "java.util.Vector",
                    "java.util.Arrays$ArrayList",
                    "java.util.ImmutableCollections$ListN",
                    "java.util.ImmutableCollections$List12",
                    "java.util.ImmutableCollections$SetN",
                    "java.util.ImmutableCollections$Set12",
                    "java.util.HashSet",
                    "java.util.LinkedHashSet",
                    "java.util.TreeSet",
                    "java.util.RegularEnumSet",
                    "java.util.concurrent.CopyOnWriteArrayList",
                    "java.util.concurrent.ConcurrentLinkedQueue",
                    "java.util.concurrent.ConcurrentLinkedDeque");

    private static final Set<String> MAPS =
            Set.of(
                    "java.util.HashMap",
                    "java.util.LinkedHashMap",
                    "java.util.TreeMap",
                    "java.util.EnumMap",
                    "java.util.ImmutableCollections$MapN",
                    "java.util.ImmutableCollections$Map1",
                    "java.util.concurrent.ConcurrentHashMap");

    private static final Set<Class<?>> ATOMICS =
            Set.of(AtomicInteger.class, AtomicLong.class, AtomicBoolean.class);

    private PlainData() {}

    /** The text of a value; empty if it is not plain data. */
    public static Optional<String> text(@Nullable Object value) {
        try {
            return Optional.ofNullable(text(value, 0)).map(PlainData::cut);
        } catch (RuntimeException e) {
            return Optional.empty(); // somebody is still changing it
        }
    }

    private static String cut(String text) {
        return text.length() > LONGEST ? text.substring(0, LONGEST) + "..." : text;
    }

    private static @Nullable String text(@Nullable Object value, int depth) {
        if (depth > DEEPEST) {
            return null;
        }
        return switch (value) {
            case null -> "null";
            case String text -> cut(text);
            case Byte _, Short _, Integer _, Long _, Float _, Double _, Boolean _, Character _ ->
                    value.toString();
            case Enum<?> constant -> constant.name();
            case Duration duration -> duration.toString();
            case Some<?>(Object inner) -> around("Some(", text(inner, depth + 1));
            case None<?> _ -> "None";
            case Optional<?> optional ->
                    optional.isEmpty() ? "empty" : text(optional.get(), depth + 1);
            default -> textOfHolder(value, depth);
        };
    }

    private static @Nullable String around(String before, @Nullable String inner) {
        return inner == null ? null : before + inner + ")";
    }

    private static @Nullable String textOfHolder(Object value, int depth) {
        Class<?> type = value.getClass();
        if (ATOMICS.contains(type)) {
            return value.toString();
        }
        if (type == AtomicReference.class) {
            return text(((AtomicReference<?>) value).get(), depth + 1);
        }
        if (type.isArray()) {
            return elements(value, depth);
        }
        if (type.getClassLoader() != null) {
            return null;
        }
        if (COLLECTIONS.contains(type.getName())) {
            return elements((Collection<?>) value, depth);
        }
        return MAPS.contains(type.getName()) ? entries((Map<?, ?>) value, depth) : null;
    }

    private static @Nullable String elements(Object array, int depth) {
        List<@Nullable Object> elements = new ArrayList<>();
        for (int i = 0; i < Math.min(Array.getLength(array), MOST_ELEMENTS); i++) {
            elements.add(Array.get(array, i));
        }
        List<String> texts = texts(elements, depth);
        return texts == null ? null : texts.toString();
    }

    private static @Nullable String elements(Collection<?> collection, int depth) {
        List<String> texts = texts(collection, depth);
        if (texts == null) {
            return null;
        }
        boolean ordered =
                collection instanceof SequencedCollection<?> || !(collection instanceof Set<?>);
        return (ordered ? texts : texts.stream().sorted().toList()).toString();
    }

    private static @Nullable List<String> texts(
            Collection<? extends @Nullable Object> values, int depth) {
        List<String> texts = new ArrayList<>();
        for (Object value : values) {
            String text = text(value, depth + 1);
            if (text == null) {
                return null;
            }
            if (texts.size() < MOST_ELEMENTS) {
                texts.add(text);
            }
        }
        return texts;
    }

    private static @Nullable String entries(Map<?, ?> map, int depth) {
        List<String> texts = new ArrayList<>();
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            String key = text(entry.getKey(), depth + 1);
            String value = text(entry.getValue(), depth + 1);
            if (key == null || value == null) {
                return null;
            }
            texts.add(key + "=" + value);
        }
        boolean ordered = map instanceof SequencedMap<?, ?> || map instanceof EnumMap<?, ?>;
        List<String> shown = ordered ? texts : texts.stream().sorted().toList();
        return "{" + String.join(", ", shown) + "}";
    }
}
