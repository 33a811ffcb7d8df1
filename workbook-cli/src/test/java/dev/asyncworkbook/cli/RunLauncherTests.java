package dev.asyncworkbook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.nio.file.Path;
import java.util.List;

/** {@code workbook run}, {@code trace}, {@code explain}, and what is said to wrong usage. */
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
        Launcher.Result result = workbook.run("trace", file, "--replay", "w1-00000000-1");
        assertThat(result.exit()).isEqualTo(2);
        assertThat(result.unwrapped()).contains("another program");
    }

    @Test
    void a_program_that_exits_by_itself_did_not_end_well() {
        Launcher.Result result =
                workbook.runWithInput("void main() { println(1); System.exit(0); }", "run", "-");
        assertThat(result.exit()).isEqualTo(1);
        assertThat(result.unwrapped()).contains("ended its own Java process (exit code 0)");
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

    @Test
    void wrong_usage_is_one_sentence_and_exit_2() {
        for (List<String> arguments :
                List.of(
                        List.of("run", "no-such-file.java"),
                        List.of("run", "--bogus"),
                        List.of("run"),
                        List.of("chek"),
                        List.of("explain", "D999"),
                        List.of("trace", Launcher.CHECKOUT.toString()),
                        List.of("list", "--course", "/no/such/course"))) {
            Launcher.Result result = workbook.run(arguments.toArray(String[]::new));
            assertThat(result.exit()).as(arguments.toString()).isEqualTo(2);
            assertThat(result.err()).startsWith("workbook: ").doesNotContain("Exception");
            assertThat(result.err().lines().count()).isLessThanOrEqualTo(3);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"list", "status", "run", "trace", "check", "hint", "solution", "explain"})
    void every_verb_has_help(String verb) {
        Launcher.Result result = workbook.run(verb, "--help");
        assertThat(result.exit()).isZero();
        assertThat(result.out()).contains("Usage: workbook " + verb);
    }

    @ParameterizedTest
    @ValueSource(strings = {"D001", "D002", "D006", "D007", "D019"})
    void every_diagnostic_has_a_long_story(String code) {
        Launcher.Result result = workbook.run("explain", code);
        assertThat(result.exit()).isZero();
        assertThat(result.out().lines().count()).isGreaterThan(10);
    }

    @Test
    void the_prompt_works_from_a_script_without_a_terminal() {
        Launcher.Result result =
                workbook.runWithInput(
                        """
                        /next
                        var late = async(() -> println("I arrive late"));
                        println("I am first");
                        late.await();
                        /check
                        /exit
                        """);
        assertThat(result.exit()).isZero();
        assertThat(result.out()).contains("PASS hello/late-arrival").doesNotContain("\u001b");
    }
}
