package dev.asyncworkbook.kerneltest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asyncworkbook.kernel.explore.Effect;
import dev.asyncworkbook.kernel.explore.JdkTables;
import dev.asyncworkbook.kernel.explore.Nature;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.StringJoiner;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.Vector;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingDeque;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Stream;

/** The tables are true of the JDK that runs. */
class JdkTablesTests {

    private static final List<Integer> VALUES = List.of(1, 2, 3, 4, 5);
    private static final Map<Integer, Integer> PAIRS = Map.of(1, 2, 3, 4, 5, 6);

    @SuppressWarnings({"JdkObsolete", "UnnecessaryStringBuilder"}) // learners use them as well
    static Stream<Object> mutableObjects() {
        return Stream.of(
                new ArrayList<>(VALUES),
                new LinkedList<>(VALUES),
                new ArrayDeque<>(VALUES),
                new PriorityQueue<>(VALUES),
                new TreeSet<>(VALUES),
                new LinkedHashSet<>(VALUES),
                new HashMap<>(PAIRS),
                new LinkedHashMap<>(PAIRS),
                new TreeMap<>(PAIRS),
                new Vector<>(VALUES),
                new StringBuilder("text"),
                new StringBuffer("text"),
                new StringJoiner("-", "<", ">").add("x"),
                BitSet.valueOf(new long[] {5}),
                new AtomicInteger(5),
                new AtomicReference<>("value"),
                new LongAdder(),
                new ConcurrentHashMap<>(PAIRS),
                new ConcurrentSkipListMap<>(PAIRS),
                new ConcurrentLinkedDeque<>(VALUES),
                new LinkedBlockingDeque<>(VALUES),
                new CopyOnWriteArrayList<>(VALUES));
    }

    @ParameterizedTest
    @MethodSource("mutableObjects")
    void what_only_looks_changes_nothing(Object object) throws Exception {
        String type = object.getClass().getName();
        assertThat(JdkTables.nature(type)).isIn(Nature.PLAIN, Nature.SYNCED);
        String before = object.toString();
        int called = 0;
        for (Method method : object.getClass().getMethods()) {
            Object[] arguments = argumentsFor(method);
            boolean isStatic = Modifier.isStatic(method.getModifiers());
            if (!isStatic && arguments != null && JdkTables.isReader(type, method.getName())) {
                call(object, method, arguments);
                called++;
                assertThat(object.toString()).as(method.toString()).isEqualTo(before);
            }
        }
        assertThat(called).isGreaterThan(2);
    }

    /** Whether it returns does not matter here. */
    private static void call(Object object, Method method, Object[] arguments)
            throws IllegalAccessException {
        try {
            Object _ = method.invoke(object, arguments);
        } catch (InvocationTargetException refused) {
            assertThat(refused.getCause()).isInstanceOf(RuntimeException.class);
        }
    }

    private static Object @Nullable [] argumentsFor(Method method) {
        Class<?>[] types = method.getParameterTypes();
        boolean simple =
                Arrays.stream(types).allMatch(type -> type == int.class || type == Object.class);
        return simple ? Collections.nCopies(types.length, 1).toArray() : null;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "java.lang.Thread",
                "java.util.concurrent.locks.ReentrantLock",
                "java.util.concurrent.CompletableFuture",
                "java.util.Scanner",
                "java.lang.reflect.Method",
                "java.util.Timer",
                "java.io.File"
            })
    void a_class_that_is_in_no_table_is_unknown(String type) {
        assertThat(JdkTables.nature(type)).isEqualTo(Nature.UNKNOWN);
    }

    @ParameterizedTest
    @MethodSource("views")
    void what_shows_something_else_has_no_state_by_its_class(Object view) {
        assertThat(JdkTables.nature(view.getClass().getName())).isEqualTo(Nature.DERIVED);
    }

    @SuppressWarnings("JdkObsolete") // learners use them as well
    static Stream<Object> views() {
        List<Integer> list = new ArrayList<>(VALUES);
        Map<Integer, Integer> map = new HashMap<>(PAIRS);
        TreeMap<Integer, Integer> tree = new TreeMap<>(PAIRS);
        return Stream.of(
                list.iterator(),
                list.listIterator(),
                list.subList(1, 2),
                list.spliterator(),
                list.stream(),
                list.reversed(),
                new LinkedList<>(list).iterator(),
                new LinkedList<>(list).reversed(),
                new ArrayDeque<>(list).iterator(),
                map.keySet(),
                map.values(),
                map.entrySet(),
                map.entrySet().iterator(),
                map.entrySet().iterator().next(),
                tree.headMap(3),
                tree.descendingMap(),
                tree.entrySet().iterator().next(),
                new LinkedHashMap<>(map).sequencedKeySet(),
                new LinkedHashSet<>(list).reversed(),
                new ConcurrentHashMap<>(map).values(),
                new ConcurrentHashMap<>(map).entrySet().iterator().next(),
                Arrays.asList(1, 2),
                Collections.unmodifiableList(list),
                Collections.synchronizedMap(map),
                Collections.newSetFromMap(new HashMap<>()),
                List.of(1, 2).iterator(),
                List.of(1, 2, 3).subList(0, 1));
    }

    @Test
    void a_static_method_that_is_in_no_table_touches_everything() {
        assertThat(JdkTables.ofStatic("java.lang.System", "nanoTime")).isEqualTo(Effect.EVERYTHING);
        assertThat(JdkTables.ofStatic("java.time.Instant", "now")).isEqualTo(Effect.EVERYTHING);
        assertThat(JdkTables.ofStatic("java.lang.Math", "random")).isEqualTo(Effect.EVERYTHING);
        assertThat(JdkTables.ofStatic("java.lang.Math", "max")).isEqualTo(Effect.NOTHING);
        assertThat(JdkTables.ofStatic("java.util.Collections", "sort")).isEqualTo(Effect.WRITES);
        assertThat(JdkTables.ofStatic("java.util.Map$Entry", "copyOf")).isEqualTo(Effect.READS);
    }
}
