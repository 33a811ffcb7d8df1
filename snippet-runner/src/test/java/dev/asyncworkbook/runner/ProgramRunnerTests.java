package dev.asyncworkbook.runner;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asyncworkbook.kernel.explore.Coverage;
import dev.asyncworkbook.kernel.explore.Limits;
import dev.asyncworkbook.kernel.explore.Plan;
import dev.asyncworkbook.kernel.trace.Diagnostic;
import dev.asyncworkbook.kernel.trace.End;
import dev.asyncworkbook.kernel.trace.Schedule;
import dev.asyncworkbook.kernel.trace.Trace;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

class ProgramRunnerTests {

    private static final ProgramRunner RUNNER = new ProgramRunner();

    @AfterAll
    static void close() {
        RUNNER.close();
    }

    private static Trace run(String source) {
        return Runs.run(RUNNER, source);
    }

    @Test
    void a_program_reads_as_in_the_design() {
        Trace trace =
                run(
                        """
                        Future<Void> lazyAwait() {
                            return async(() -> println("I arrive late"));
                        }

                        void main() {
                            var late = lazyAwait();
                            println("I am first");
                            late.await();
                        }
                        """);
        assertThat(trace.output()).containsExactly("I am first", "I arrive late");
        assertThat(trace.ending().end()).isEqualTo(End.COMPLETE);
    }

    @Test
    void each_line_arrives_as_it_is_printed() {
        List<String> lines = new ArrayList<>();
        RUNNER.run(
                Runs.compiled("void main() { println(1); System.out.print(\"2\\n3\"); }"),
                Schedule.DEFAULT,
                Runs.PATIENT,
                lines::add);
        assertThat(lines).containsExactly("1", "2", "3");
    }

    @Test
    void system_out_is_part_of_the_trace() {
        Trace trace =
                run(
                        "void main() { IO.println(\"a\"); System.out.printf(\"%d%n\", 2);"
                                + " System.err.println(\"c\"); }");
        assertThat(trace.output()).containsExactly("a", "2", "c");
    }

    @Test
    void what_a_thread_of_the_learner_prints_is_part_of_the_trace() {
        Trace trace =
                run(
                        """
                        void main() throws Exception {
                            var thread = new Thread(() -> System.out.println("from a thread"));
                            thread.start();
                            thread.join();
                        }
                        """);
        assertThat(trace.output()).containsExactly("from a thread");
    }

    @Test
    void the_start_of_the_jvm_is_not_the_programs_time() {
        RunLimits limits = new RunLimits(Runs.SHORT.kernel(), Duration.ofMillis(900), 65);
        Trace trace =
                RUNNER.run(
                        Runs.compiled(
                                "void main() throws Exception {"
                                        + " java.util.concurrent.TimeUnit.MILLISECONDS.sleep(300); }"),
                        Schedule.DEFAULT,
                        limits,
                        _ -> {});
        assertThat(trace.ending().end()).isEqualTo(End.COMPLETE);
    }

    @Test
    void closing_system_out_does_no_harm() {
        Trace trace =
                run(
                        "void main() { System.out.close(); println(\"still here\");"
                                + " System.out.println(\"me too\"); }");
        assertThat(trace.output()).containsExactly("still here", "me too");
    }

    @Test
    void a_static_main_with_arguments_runs() {
        Trace trace =
                run(
                        "public class A { public static void main(String[] args) {"
                                + " System.out.println(args.length); } }");
        assertThat(trace.output()).containsExactly("0");
    }

    @Test
    void a_panic_of_main_says_what_and_where() {
        Trace trace = run("void main() {\n    int[] a = {};\n    println(a[3]);\n}");
        assertThat(trace.ending().end()).isEqualTo(End.PANIC);
        assertThat(trace.ending().line()).isEqualTo(3);
        assertThat(trace.ending().message()).startsWith("ArrayIndexOutOfBoundsException: Index 3");
    }

    @Test
    void static_state_does_not_leak_into_the_next_run() {
        CompiledProgram program =
                Runs.compiled("class S { static int n; }\nvoid main() { println(++S.n); }");
        for (int i = 0; i < 2; i++) {
            Trace trace = RUNNER.run(program, Schedule.DEFAULT, Runs.PATIENT, _ -> {});
            assertThat(trace.output()).containsExactly("1");
        }
    }

    @Test
    void static_state_does_not_leak_from_schedule_to_schedule() {
        List<String> seen = new ArrayList<>();
        RUNNER.explore(
                Runs.compiled(
                        """
                        class S { static int n; }
                        void main() {
                            var a = spawn(() -> { S.n++; });
                            var b = spawn(() -> { S.n++; });
                            a.await();
                            b.await();
                            println(S.n);
                        }
                        """),
                Runs.PATIENT,
                Plan.upTo(100),
                trace -> seen.addAll(trace.output()));
        assertThat(seen).hasSizeGreaterThan(1).containsOnly("2");
    }

    @Test
    void locks_are_called_by_the_learners_variables() {
        Trace trace =
                run(
                        """
                        import dev.asyncworkbook.kernel.sync.Mutex;

                        void main() {
                            var kitchen = new Mutex<>(0);
                            var guard = kitchen.lock().await();
                            kitchen.lock().await();
                        }
                        """);
        assertThat(trace.ending().end()).isEqualTo(End.DEADLOCK);
        assertThat(trace.ending().message()).contains("the mutex `kitchen` of line 4");
    }

    @Test
    void a_monitor_across_an_await_is_refused() {
        Trace trace =
                run(
                        """
                        final Object lock = new Object();

                        void main() {
                            synchronized (lock) {
                                yieldNow().await();
                            }
                        }
                        """);
        assertThat(trace.diagnostics()).extracting(Diagnostic::code).containsExactly("D006");
        assertThat(trace.ending().message()).contains("synchronized block of line 4");
    }

    @Test
    void a_synchronized_method_counts_as_a_monitor_until_it_is_left() {
        Trace trace =
                run(
                        """
                        synchronized int quick(boolean fail) {
                            if (fail) throw new IllegalStateException();
                            return 1;
                        }

                        void main() {
                            println(quick(false));
                            try { quick(true); } catch (IllegalStateException expected) { println("thrown"); }
                            yieldNow().await();
                            println("suspended");
                            slow();
                        }

                        synchronized void slow() { yieldNow().await(); }
                        """);
        assertThat(trace.output()).containsExactly("1", "thrown", "suspended");
        assertThat(trace.ending().message()).startsWith("LockAcrossAwait");
    }

    @Test
    void exploring_finds_every_outcome() {
        Set<String> outcomes = new TreeSet<>();
        Coverage coverage =
                RUNNER.explore(
                        Runs.compiled(
                                """
                                int counter = 0;
                                void update() { int seen = counter; yieldNow().await(); counter = seen + 1; }
                                void main() {
                                    var a = spawn(() -> update());
                                    var b = spawn(() -> update());
                                    a.await();
                                    b.await();
                                    println(counter);
                                }
                                """),
                        Runs.PATIENT,
                        Plan.upTo(1000),
                        trace -> {
                            outcomes.addAll(trace.output());
                            return true;
                        });
        assertThat(outcomes).containsExactly("1", "2");
        assertThat(coverage.complete()).isTrue();
    }

    @Test
    void a_visitor_that_has_seen_enough_is_not_asked_again() {
        int[] visits = {0};
        RUNNER.explore(
                Runs.compiled(
                        """
                        void main() {
                            for (int i = 0; i < 6; i++) spawn(() -> println("x"));
                            sleep(Duration.ofMillis(1)).await();
                        }
                        """),
                Runs.PATIENT,
                Plan.upTo(5000),
                _ -> ++visits[0] < 3);
        assertThat(visits[0]).isEqualTo(3);
    }

    @Test
    void a_schedule_that_hangs_ends_the_exploration_as_incomplete() {
        List<End> ends = new ArrayList<>();
        Coverage coverage =
                RUNNER.explore(
                        Runs.compiled(
                                """
                                boolean first = false;
                                void main() {
                                    var a = spawn(() -> { first = true; });
                                    var b = spawn(() -> { while (!first) { } });
                                    a.await();
                                    b.await();
                                }
                                """),
                        Runs.SHORT,
                        Plan.upTo(100),
                        trace -> ends.add(trace.ending().end()));
        assertThat(ends).endsWith(End.TIME_LIMIT).startsWith(End.COMPLETE);
        assertThat(coverage.complete()).isFalse();
    }

    @Test
    void limits_of_the_kernel_are_kept_in_the_child() {
        RunLimits limits = new RunLimits(new Limits(50, 100, 1000), Duration.ofSeconds(5), 64);
        Trace trace =
                RUNNER.run(
                        Runs.compiled("void main() { while (true) { yieldNow().await(); } }"),
                        Schedule.DEFAULT,
                        limits,
                        _ -> {});
        assertThat(trace.ending().end()).isEqualTo(End.STUCK);
    }
}
