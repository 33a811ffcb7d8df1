package dev.asyncworkbook.runner;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asyncworkbook.kernel.trace.End;
import dev.asyncworkbook.kernel.trace.Trace;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a program can do to the process it runs in, and that the next program is none the worse. */
class HostileProgramTests {

    private static final ProgramRunner RUNNER = new ProgramRunner();

    @AfterAll
    static void close() {
        RUNNER.close();
    }

    @AfterEach
    void the_next_program_runs() {
        assertThat(run("void main() { println(\"fine\"); }").output()).containsExactly("fine");
    }

    private static Trace run(String source) {
        return Runs.run(RUNNER, source);
    }

    private static void ends(String body, End end, String message) {
        String source =
                "void main() throws Throwable {\n    println(\"begun\");\n    " + body + "\n}";
        Trace trace = end == End.TIME_LIMIT ? Runs.runShortly(RUNNER, source) : run(source);
        assertThat(trace.ending().end()).as(trace.ending().message()).isEqualTo(end);
        assertThat(trace.ending().message()).contains(message);
        assertThat(trace.output()).contains("begun");
    }

    @Test
    void an_endless_loop_is_stopped_and_the_line_is_named() {
        ends("while (true) { }", End.TIME_LIMIT, "it was stopped at line 3");
    }

    @Test
    void a_loop_that_catches_everything_is_stopped() {
        ends(
                "while (true) { try { while (true) { } } catch (Throwable t) { } }",
                End.TIME_LIMIT,
                "still running after 2500 ms");
    }

    @Test
    void a_loop_in_a_monitor_is_stopped() {
        ends(
                "synchronized (this) { while (true) { } }",
                End.TIME_LIMIT,
                "it was stopped at line 3");
    }

    @Test
    void a_loop_that_waits_in_the_jdk_is_ended() {
        ends(
                "while (true) { try { new java.util.concurrent.CountDownLatch(1).await(); }"
                        + " catch (Throwable t) { } }",
                End.TIME_LIMIT,
                "its process was ended");
    }

    @Test
    void a_call_that_blocks_for_ever_is_named() {
        ends(
                "spawn(() -> new java.util.concurrent.Semaphore(0).acquire()).await();",
                End.TIME_LIMIT,
                "Semaphore.acquire at line 3 blocks the thread that all tasks run on");
    }

    @Test
    void a_loop_that_sleeps_is_stopped_since_its_sleep_takes_virtual_time() {
        ends(
                "while (true) { try { java.util.concurrent.TimeUnit.MILLISECONDS.sleep(10_000); }"
                        + " catch (Throwable t) { } }",
                End.TIME_LIMIT,
                "it was stopped at line 3");
    }

    @Test
    void a_long_call_of_the_jdk_is_ended() {
        ends("new java.math.BigInteger(\"7\").pow(200_000_000);", End.TIME_LIMIT, "still running");
    }

    @Test
    void a_task_that_loops_is_stopped() {
        ends("spawn(() -> { while (true) { } }).await();", End.TIME_LIMIT, "it was stopped");
    }

    @Test
    void a_loop_in_a_static_initializer_is_stopped() {
        ends(
                "class L { static int x = loop(); static int loop() { while (true) { } } }\n"
                        + " println(L.x);",
                End.TIME_LIMIT,
                "still running");
    }

    @Test
    void a_message_that_never_ends_is_stopped() {
        ends(
                "throw new RuntimeException() { public String getMessage() { while (true) { } } };",
                End.TIME_LIMIT,
                "still running");
    }

    @Test
    void an_exit_that_looks_like_a_failed_start_is_an_exit() {
        ends(
                "new java.io.FileOutputStream(java.io.FileDescriptor.err)"
                        + ".write(\"Error: Could not create the Java Virtual Machine\".getBytes());"
                        + " Runtime.getRuntime().halt(1);",
                End.EXITED,
                "exit code 1");
    }

    @Test
    void an_allocation_bomb_is_told_from_other_ends() {
        ends(
                "var all = new ArrayList<byte[]>(); while (true) { all.add(new byte[1 << 20]); }",
                End.MEMORY_LIMIT,
                "more than 64 MiB");
    }

    @Test
    void an_exit_is_an_end_without_success() {
        ends("System.exit(0);", End.EXITED, "exit code 0");
    }

    @Test
    void a_halt_is_an_end_without_success() {
        ends("Runtime.getRuntime().halt(0);", End.EXITED, "exit code 0");
    }

    @Test
    void a_flood_of_output_is_stopped() {
        Trace trace = run("void main() { while (true) { println(\"flood \".repeat(100)); } }");
        assertThat(trace.ending().end()).isEqualTo(End.OUTPUT_LIMIT);
        assertThat(trace.ending().message()).contains("more than 1024 KiB");
    }

    @Test
    void a_flood_without_line_ends_is_stopped() {
        Trace trace =
                run("void main() { while (true) { System.out.print(\"flood \".repeat(100)); } }");
        assertThat(trace.ending().end()).isEqualTo(End.OUTPUT_LIMIT);
    }

    @Test
    void a_recursion_without_end_is_a_panic() {
        Trace trace = run("int f(int n) { return f(n + 1) + 1; }\nvoid main() { println(f(0)); }");
        assertThat(trace.ending().end()).isEqualTo(End.PANIC);
        assertThat(trace.ending().message()).contains("nested too deeply");
    }

    @Test
    void a_closed_channel_is_noticed() {
        ends(
                "new java.io.FileOutputStream(java.io.FileDescriptor.out).close();"
                        + " sleep(Duration.ofMillis(1)).await();",
                End.EXITED,
                "");
    }

    @Test
    void bytes_written_past_the_shield_are_no_trace() {
        ends(
                "new java.io.FileOutputStream(java.io.FileDescriptor.out).write(\"99999999999\".getBytes());",
                End.CRASHED,
                "wrote into the channel");
    }

    @Test
    void threads_that_are_left_behind_do_not_disturb_the_next_program() {
        run("void main() { new Thread(() -> { while (true) { } }).start(); }");
        run("void main() { Thread.ofVirtual().start(() -> { while (true) { } }); }");
    }

    @Test
    void what_is_left_running_in_a_pool_or_a_virtual_thread_prints_into_no_later_program() {
        String noise = "() -> { while (true) { System.out.println(\"noise\"); pause(); } }";
        String pause =
                "static void pause() { try { java.util.concurrent.TimeUnit.MILLISECONDS.sleep(5); }"
                        + " catch (Exception e) { } }";
        run(pause + "void main() { Thread.startVirtualThread(" + noise + "); }");
        Trace second = run(pause + "void main() { pause(); pause(); println(\"quiet\"); }");
        run(
                pause
                        + "void main() { java.util.concurrent.CompletableFuture.runAsync("
                        + noise
                        + "); }");
        Trace fourth = run(pause + "void main() { pause(); pause(); println(\"quiet\"); }");

        assertThat(second.output()).containsExactly("quiet");
        assertThat(fourth.output()).containsExactly("quiet");
    }

    @Test
    void an_unbounded_number_of_threads_ends() {
        Trace trace =
                Runs.runShortly(
                        RUNNER,
                        """
                        void main() {
                            while (true) {
                                var t = new Thread(() -> { try { java.util.concurrent.TimeUnit.MILLISECONDS.sleep(100_000); } catch (Exception e) { } });
                                t.setDaemon(true);
                                t.start();
                            }
                        }
                        """);
        assertThat(trace.ending().end()).isNotEqualTo(End.COMPLETE);
    }

    @Test
    void the_recorder_is_out_of_reach_of_reflection() {
        Trace trace =
                run(
                        """
                        void main() throws Exception {
                            var future = async(() -> 1);
                            println(future.await());
                            var field = future.getClass().getDeclaredField("value");
                            field.setAccessible(true);
                        }
                        """);
        assertThat(trace.ending().message()).startsWith("InaccessibleObjectException");
    }

    @Test
    void the_childs_own_classes_are_out_of_reach() {
        Trace trace =
                run(
                        """
                        void main() throws Exception {
                            Class.forName("dev.asyncworkbook.runner.child.ChildMain")
                                .getMethod("main", String[].class)
                                .invoke(null, (Object) new String[0]);
                        }
                        """);
        assertThat(trace.ending().message()).startsWith("IllegalAccessException");
    }

    @Test
    void the_environment_is_empty() {
        Trace trace =
                run(
                        "void main() { println(System.getenv(\"PATH\"));"
                                + " println(System.getenv(\"HOME\")); }");
        assertThat(trace.output()).containsExactly("null", "null");
    }
}
