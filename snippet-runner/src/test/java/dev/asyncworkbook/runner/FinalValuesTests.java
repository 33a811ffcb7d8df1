package dev.asyncworkbook.runner;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asyncworkbook.kernel.explore.Plan;
import dev.asyncworkbook.kernel.trace.End;
import dev.asyncworkbook.kernel.trace.Trace;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What a trace says of the values that a program has left. */
final class FinalValuesTests {

    private static final ProgramRunner RUNNER = new ProgramRunner();

    @AfterAll
    static void close() {
        RUNNER.close();
    }

    private static Map<String, String> finals(String source) {
        return Runs.run(RUNNER, source).finals();
    }

    @Test
    void fields_of_the_program_are_there_if_they_are_plain_data() {
        assertThat(
                        finals(
                                """
                                enum Color { RED, GREEN }
                                int count;
                                static long total = 5;
                                String name = "a";
                                Color color = Color.GREEN;
                                List<Integer> numbers = new ArrayList<>(List.of(1, 2));
                                Map<String, Integer> ages = new HashMap<>(Map.of("b", 2, "a", 1));
                                int[] cells = {1, 2, 3};
                                Object nothing;
                                void main() { count++; }
                                """))
                .isEqualTo(
                        Map.of(
                                "count", "1",
                                "total", "5",
                                "name", "a",
                                "color", "GREEN",
                                "numbers", "[1, 2]",
                                "ages", "{a=1, b=2}",
                                "cells", "[1, 2, 3]",
                                "nothing", "null"));
    }

    @Test
    void what_is_inside_of_a_lock_or_cell_goes_by_the_name_of_its_variable() {
        assertThat(
                        finals(
                                """
                                import dev.asyncworkbook.kernel.sync.*;
                                void main() {
                                    var mutex = new Mutex<>(0);
                                    try (var guard = mutex.lock().await()) { guard.set(7); }
                                    var rw = new RwLock<>("text");
                                    var std = new dev.asyncworkbook.kernel.std.Mutex<>(List.of(1));
                                    var stdRw = new dev.asyncworkbook.kernel.std.RwLock<>(2.5);
                                    var watch = Watch.channel(1);
                                    watch.tx().send(2);
                                    var once = new OnceCell<>(3);
                                    var set = new SetOnce<Integer>();
                                    set.set(4);
                                }
                                """))
                .containsAllEntriesOf(
                        Map.of(
                                "mutex", "7",
                                "rw", "text",
                                "std", "[1]",
                                "stdRw", "2.5",
                                "watch", "2",
                                "once", "3",
                                "set", "4"));
    }

    @Test
    void things_of_one_name_are_numbered() {
        assertThat(
                        finals(
                                """
                                import dev.asyncworkbook.kernel.sync.*;
                                void main() {
                                    for (int i = 0; i < 3; i++) { var shard = new Mutex<>(i); }
                                }
                                """))
                .isEqualTo(Map.of("shard", "0", "shard#2", "1", "shard#3", "2"));
    }

    @Test
    void code_of_the_learner_is_not_asked_for_a_value() {
        Trace trace =
                Runs.run(
                        RUNNER,
                        """
                        class Shouting { public String toString() { IO.println("asked"); return ""; } }
                        class Loud extends ArrayList<Integer> {
                            public Iterator<Integer> iterator() { IO.println("asked"); return super.iterator(); }
                        }
                        Object value = new Shouting();
                        List<Integer> loud = new Loud();
                        List<Object> holds = new ArrayList<>(List.of(new Shouting()));
                        List<Integer> view = Collections.unmodifiableList(new Loud());
                        void main() { var mutex = new dev.asyncworkbook.kernel.sync.Mutex<>(new Shouting()); }
                        """);
        assertThat(trace.finals()).isEmpty();
        assertThat(trace.output()).isEmpty();
    }

    @Test
    void a_list_in_itself_and_a_very_long_text_do_no_harm() {
        Map<String, String> finals =
                finals(
                        """
                        List<Object> self = new ArrayList<>();
                        String text = "x".repeat(1_000_000);
                        void main() { self.add(self); }
                        """);
        assertThat(finals).containsOnlyKeys("text");
        assertThat(finals.get("text")).hasSize(203).endsWith("x...");
    }

    @Test
    void a_run_that_does_not_end_well_has_values_too() {
        Trace trace =
                Runs.run(
                        RUNNER,
                        "int count = 1; void main() { count = 2;"
                                + " Oneshot.<Integer>channel().rx().await(); }");
        assertThat(trace.finals()).containsEntry("count", "2");
        assertThat(trace.ending().end()).isNotEqualTo(End.COMPLETE);
    }

    @Test
    void each_schedule_has_values_of_its_own() {
        Set<String> counts = new TreeSet<>();
        RUNNER.explore(
                Runs.compiled(
                        """
                        int count;
                        void add() { int seen = count; yieldNow().await(); count = seen + 1; }
                        void main() {
                            var a = spawn(() -> add());
                            var b = spawn(() -> add());
                            a.await();
                            b.await();
                        }
                        """),
                Runs.PATIENT,
                Plan.upTo(1_000),
                trace -> {
                    counts.add(String.valueOf(trace.finals().get("count")));
                    return true;
                });
        assertThat(counts).containsExactly("1", "2");
    }
}
