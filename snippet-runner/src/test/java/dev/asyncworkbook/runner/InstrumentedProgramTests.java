package dev.asyncworkbook.runner;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asyncworkbook.kernel.trace.End;
import dev.asyncworkbook.kernel.trace.Trace;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

/** Rewritten classes do what they did before, and can be stopped wherever they loop. */
final class InstrumentedProgramTests {

    private static final ProgramRunner RUNNER = new ProgramRunner();

    @AfterAll
    static void close() {
        RUNNER.close();
    }

    @Test
    void patterns_in_switches_work() {
        assertThat(
                        output(
                                """
                                sealed interface Shape permits Circle, Box {}
                                record Circle(int radius) implements Shape {}
                                record Box(String name, long size) implements Shape {}
                                String name(Object shape) {
                                    return switch (shape) {
                                        case Circle(int r) when r > 3 -> "big";
                                        case Circle(var r) -> "circle " + r;
                                        case Box(String name, long size) -> name + size;
                                        case null -> "nothing";
                                        default -> "else";
                                    };
                                }
                                void main() {
                                    for (Object o : new Object[] {new Circle(4), new Circle(1), new Box("b", 2L), null, 5}) {
                                        println(name(o));
                                    }
                                }
                                """))
                .containsExactly("big", "circle 1", "b2", "nothing", "else");
    }

    @Test
    void every_kind_of_loop_turns_as_often_as_before() {
        assertThat(
                        output(
                                """
                                void main() {
                                    int turns = 0;
                                    for (int i = 0; i < 3; i++) turns++;
                                    for (long i = 0; i < 3; i++) { if (i == 1) continue; turns++; }
                                    for (int i : new int[] {1, 2}) turns += i;
                                    for (String s : List.of("a", "b")) turns += s.length();
                                    double d = 0;
                                    while (d < 2.5) { d += 0.5; turns++; }
                                    do { turns++; } while (turns % 5 != 0);
                                    outer:
                                    for (int a = 0; a < 3; a++) {
                                        for (long b = 0; b < 3; b++) {
                                            if (b == 1) continue outer;
                                            if (a == 2) break outer;
                                            turns++;
                                        }
                                    }
                                    for (char c : "abc".toCharArray()) {
                                        switch (c) {
                                            case 'a': continue;
                                            case 'b': turns += 100; break;
                                            default: turns += 1000;
                                        }
                                    }
                                    println(turns + " " + d);
                                }
                                """))
                .containsExactly("1122 2.5");
    }

    @Test
    void finally_blocks_and_resources_run_as_before() {
        assertThat(
                        output(
                                """
                                int f(int n) {
                                    try {
                                        if (n > 1) return n;
                                        throw new IllegalStateException();
                                    } catch (IllegalStateException e) {
                                        return -1;
                                    } finally {
                                        println("finally " + n);
                                    }
                                }
                                void main() throws Exception {
                                    println(f(1) + f(3));
                                    try (AutoCloseable a = () -> println("closed")) { println("open"); }
                                }
                                """))
                .containsExactly("finally 1", "finally 3", "2", "open", "closed");
    }

    @Test
    void nested_classes_enums_lambdas_and_generics_work() {
        assertThat(
                        output(
                                """
                                enum Op { PLUS { int apply(int a, int b) { return a + b; } }, TIMES { int apply(int a, int b) { return a * b; } }; abstract int apply(int a, int b); }
                                static class Box<T extends Comparable<T>> { T best; void offer(T t) { if (best == null || t.compareTo(best) > 0) best = t; } }
                                class Inner { long twice(long n) { return n * factor; } }
                                int factor = 2;
                                interface Named { default String hello() { return "hello " + name(); } String name(); }
                                void main() {
                                    for (Op op : Op.values()) println(op.apply(3, 4));
                                    var box = new Box<String>();
                                    for (String s : new String[] {"b", "c", "a"}) box.offer(s);
                                    println(box.best + new Inner().twice(21L));
                                    Named named = new Named() { public String name() { return "you" + factor; } };
                                    println(named.hello());
                                    println(java.util.stream.IntStream.range(0, 9).filter(n -> n % 2 == 1).map(n -> n * factor).sum());
                                }
                                """))
                .containsExactly("7", "12", "c42", "hello you2", "32");
    }

    @Test
    void a_monitor_that_an_exception_left_is_not_held_any_more() {
        assertThat(
                        output(
                                """
                                synchronized void fails() { throw new IllegalStateException("first"); }
                                void main() throws Exception {
                                    try { fails(); } catch (IllegalStateException e) { println(e.getMessage()); }
                                    yieldNow().await();
                                    Object lock = new Object();
                                    try {
                                        synchronized (lock) { synchronized (this) { throw new Exception("second"); } }
                                    } catch (Exception e) { println(e.getMessage()); }
                                    yieldNow().await();
                                    println("awaited");
                                }
                                """))
                .containsExactly("first", "second", "awaited");
    }

    @Test
    void a_synchronized_method_counts_once_although_it_begins_with_a_loop() {
        assertThat(
                        output(
                                """
                                int n;
                                synchronized void loops() { while (n < 3) n++; }
                                void main() { loops(); yieldNow().await(); println(n); }
                                """))
                .containsExactly("3");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "while (true) { }",
                "do { } while (true);",
                "for (;;) { n++; }",
                "outer: while (true) { for (int i = 0; ; i++) { if (i > 3) continue outer; } }",
                "while (true) { switch (n++ % 3) { case 0: continue; case 1: n += 2; default: } }",
                "f(() -> { while (true) { } });",
                "while (true) { try { throw new Exception(); } catch (Exception e) { n++; } finally"
                        + " { n--; } }",
                "synchronized (this) { while (true) { try { while (true) { } } catch (Throwable t)"
                        + " { } } }"
            })
    void a_loop_is_stopped_without_losing_its_jvm(String loop) {
        Trace trace =
                Runs.runShortly(
                        RUNNER,
                        "int n;\nvoid f(Runnable r) { r.run(); }\nvoid main() {\n" + loop + "\n}");

        assertThat(trace.ending().end()).isEqualTo(End.TIME_LIMIT);
        assertThat(trace.ending().line()).isEqualTo(4);
    }

    private static List<String> output(String source) {
        Trace trace = Runs.run(RUNNER, source);
        assertThat(trace.ending().end()).as(trace.ending().message()).isEqualTo(End.COMPLETE);
        assertThat(trace.diagnostics()).isEmpty();
        return trace.output();
    }
}
