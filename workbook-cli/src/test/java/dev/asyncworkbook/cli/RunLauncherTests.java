package dev.asyncworkbook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.nio.file.Path;

/** {@code workbook run} and {@code trace}. */
class RunLauncherTests {

    private static final String TWO_LOCKS =
            """
            import dev.asyncworkbook.kernel.sync.Mutex;

            void main() {
                var left = new Mutex<>(1);
                var right = new Mutex<>(2);
                var a = spawn(() -> {
                    try (var one = left.lock().await()) {
                        yieldNow().await();
                        try (var two = right.lock().await()) { println(two.get()); }
                    }
                });
                var b = spawn(() -> {
                    try (var one = right.lock().await()) {
                        yieldNow().await();
                        try (var two = left.lock().await()) { println(two.get()); }
                    }
                });
                a.await();
                b.await();
            }
            """;

    @TempDir Path state;
    private Launcher workbook = new Launcher(Path.of("."));

    @BeforeEach
    void prepare() {
        workbook = new Launcher(state);
    }

    @Test
    void a_program_on_standard_input_runs() {
        Launcher.Result result =
                workbook.runWithInput("void main() { println(\"from a pipe\"); }", "run", "-");
        assertThat(result.exit()).isZero();
        assertThat(result.out()).startsWith("from a pipe\n");
    }

    @Test
    void a_program_runs_on_several_threads() {
        String program =
                """
                void main() {
                    println(spawn(() -> Thread.currentThread().getName()).await());
                }
                """;
        Launcher.Result result =
                workbook.runWithInput(
                        program, "run", "-", "--flavor", "multi-thread", "--workers", "1");
        assertThat(result.exit()).isZero();
        assertThat(result.out()).startsWith("worker-0\n").doesNotContain("virtual");
    }

    @Test
    void workers_without_their_flavor_are_wrong_usage() {
        Launcher.Result result =
                workbook.runWithInput("void main() {}", "run", "-", "--workers", "2");
        assertThat(result.exit()).isEqualTo(2);
    }

    @Test
    void two_tasks_that_wait_for_each_others_lock_are_named_with_locks_and_lines() {
        Launcher.Result result = workbook.run("run", workbook.file("locks.java", TWO_LOCKS));
        assertThat(result.exit()).isEqualTo(1);
        assertThat(result.unwrapped())
                .contains("`t1` waits at line 9 for the mutex `right` of line 5")
                .contains("`t2` took at line 13")
                .contains("`t2` waits at line 15 for the mutex `left` of line 4")
                .contains("`t1` took at line 7");
    }

    @Test
    void the_json_report_of_a_run_has_the_promised_fields() {
        Launcher.Result result =
                workbook.run("run", workbook.file("locks.java", TWO_LOCKS), "--format", "json");
        JsonNode report = JsonMapper.shared().readTree(result.out());
        assertThat(report.path("end").asString()).isEqualTo("deadlock");
        assertThat(report.path("diagnostics").get(0).propertyNames())
                .contains("code", "message", "line", "column", "help");
        assertThat(report.propertyNames())
                .contains("formatVersion", "output", "end", "diagnostics", "virtualMillis");
    }

    @Test
    void a_trace_has_a_column_for_each_task_and_fits_80_columns() {
        String file = Launcher.lesson("channels/two-senders/solution.java").toString();
        Launcher.Result result = workbook.run("trace", file);
        assertThat(result.exit()).isZero();
        assertThat(result.out()).contains("main").contains("t1").contains("t2");
        assertThat(result.out().lines()).allMatch(line -> line.length() <= 80);
    }

    @Test
    void a_token_of_another_program_is_refused() {
        String file = workbook.file("locks.java", TWO_LOCKS);
        Launcher.Result result = workbook.run("trace", file, "--replay", "w2-00000000-1");
        assertThat(result.exit()).isEqualTo(2);
        assertThat(result.unwrapped()).contains("another program");
    }

    @Test
    void a_flood_of_output_is_cut_off_with_a_sentence() {
        Launcher.Result result =
                workbook.runWithInput(
                        "void main() { while (true) println(\"x\".repeat(999)); }", "run", "-");
        assertThat(result.exit()).isEqualTo(1);
        assertThat(result.unwrapped()).contains("printed more than 1024 KiB");
        assertThat(result.out().length()).isLessThan(2 << 20);
    }

    @Test
    void an_allocation_bomb_is_told_from_other_ends() {
        Launcher.Result result =
                workbook.runWithInput(
                        "void main() { var l = new ArrayList<int[]>(); while (true) l.add(new int[1 << 20]); }",
                        "run",
                        "-");
        assertThat(result.exit()).isEqualTo(1);
        assertThat(result.unwrapped()).contains("MiB of memory");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    while (true) {}                                | loop
                    System.exit(0);                                | ended its own Java process
                    Runtime.getRuntime().halt(3);                  | ended its own Java process
                    throw new IllegalStateException("on purpose"); | IllegalStateException
                    main();                                        | StackOverflowError
                    """)
    void a_program_that_does_not_end_well_is_told_in_a_sentence(String body, String word) {
        Launcher.Result result = workbook.runWithInput("void main() { " + body + " }", "run", "-");
        assertThat(result.exit()).isEqualTo(1);
        assertThat(result.unwrapped()).contains("did not end well").contains(word);
    }

    @Test
    void a_run_shows_the_output_and_how_it_ended() {
        String file = Launcher.lesson("hello/late-arrival/solution.java").toString();
        Launcher.Result result = workbook.run("run", file);
        assertThat(result.exit()).isZero();
        assertThat(result.unwrapped())
                .startsWith("I am first I arrive late")
                .contains("ended: main returned");
    }

    @Test
    void a_program_that_does_not_compile_is_told_with_its_place() {
        String file = workbook.file("bad.java", "void main() {\n    int x = \"a\";\n}\n");
        Launcher.Result told = workbook.run("run", file);
        assertThat(told.exit()).isEqualTo(1);
        assertThat(told.unwrapped()).contains("bad.java:2:13").contains("1 error");
        JsonNode report =
                JsonMapper.shared().readTree(workbook.run("run", "--format=json", file).out());
        assertThat(report.path("end").asString()).isEqualTo("not-compiled");
    }

    @Test
    void a_plain_trace_tells_each_step() {
        String file = Launcher.lesson("hello/late-arrival/solution.java").toString();
        assertThat(workbook.run("trace", "--plain", file).out())
                .contains("creates lazyAwait", "starts lazyAwait", "schedule: w2-");
    }

    @Test
    void a_real_run_is_told_in_real_time() {
        Launcher.Result result =
                workbook.runWithInput("void main() { println(\"now\"); }", "run", "--real", "-");
        assertThat(result.exit()).isZero();
        assertThat(result.out()).startsWith("now\n").containsPattern("after \\d+ ms\\.");
    }

    @Test
    void a_real_run_cannot_be_repeated_by_a_token() {
        Launcher.Result result =
                workbook.runWithInput(
                        "void main() {}", "run", "--real", "--replay", "w2-00000000--", "-");
        assertThat(result.exit()).isEqualTo(2);
        assertThat(result.err()).contains("exclude each other");
    }
}
