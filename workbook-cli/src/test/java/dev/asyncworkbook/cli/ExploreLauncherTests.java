package dev.asyncworkbook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.nio.file.Path;

/** {@code workbook explore}. */
class ExploreLauncherTests {

    private static final JsonMapper JSON = new JsonMapper();

    /** Three tasks that read, give way, and write back. */
    private static final String LOST_UPDATE =
            """
            int counter = 0;

            void main() {
                var tasks = new JoinSet<Void>();
                for (int i = 0; i < 3; i++) {
                    tasks.spawn(() -> {
                        int seen = counter;
                        yieldNow().await();
                        counter = seen + 1;
                    });
                }
                while (tasks.joinNext().await() instanceof Some<Void> _) {}
                println(counter);
            }
            """;

    private static final String TWO_LOCKS =
            """
            import dev.asyncworkbook.kernel.sync.Mutex;

            void take(Mutex<Integer> first, Mutex<Integer> second) {
                try (var one = first.lock().await()) {
                    yieldNow().await();
                    second.lock().await().close();
                }
            }

            void main() {
                var left = new Mutex<>(1);
                var right = new Mutex<>(2);
                join(spawn(() -> take(left, right)), spawn(() -> take(right, left))).await();
            }
            """;

    @TempDir Path state;
    private Launcher workbook = new Launcher(Path.of("."));

    @BeforeEach
    void prepare() {
        workbook = new Launcher(state);
    }

    private JsonNode explore(String source, String... options) {
        String[] args = new String[options.length + 4];
        args[0] = "explore";
        args[1] = "--format";
        args[2] = "json";
        System.arraycopy(options, 0, args, 3, options.length);
        args[args.length - 1] = "-";
        Launcher.Result result = workbook.runWithInput(source, args);
        assertThat(result.exit()).as(result.err()).isZero();
        return JSON.readTree(result.out());
    }

    @Test
    void a_lost_update_has_three_outcomes_each_with_a_token_that_replays_to_it() {
        JsonNode report = explore(LOST_UPDATE);
        assertThat(report.at("/schedules/complete").asBoolean()).isTrue();
        assertThat(report.at("/outcomes").size()).isEqualTo(3);
        for (JsonNode outcome : report.at("/outcomes")) {
            String token = outcome.get("replay").asString();
            Launcher.Result replayed =
                    workbook.runWithInput(
                            LOST_UPDATE, "run", "--format", "json", "--replay", token, "-");
            assertThat(JSON.readTree(replayed.out()).get("output"))
                    .isEqualTo(outcome.get("output"));
        }
    }

    @Test
    void a_deadlock_that_only_some_schedules_reach_is_an_outcome() {
        JsonNode report = explore(TWO_LOCKS);
        assertThat(report.at("/outcomes").valueStream().map(each -> each.get("end").asString()))
                .containsExactlyInAnyOrder("complete", "deadlock");
    }

    @Test
    void a_limit_on_schedules_makes_the_report_incomplete() {
        JsonNode report = explore(LOST_UPDATE, "--max-schedules", "5");
        assertThat(report.at("/schedules/explored").asInt()).isBetween(5, 30);
        assertThat(report.at("/schedules/complete").asBoolean()).isFalse();
    }

    @Test
    void a_person_is_shown_each_outcome_and_how_many_schedules_were_run() {
        Launcher.Result result = workbook.runWithInput(TWO_LOCKS, "explore", "-");
        assertThat(result.exit()).isZero();
        assertThat(result.out())
                .contains("outcome 1", "(prints nothing)", "replay: w2-", "2 outcomes; all ")
                .contains("nothing could run any more");
    }

    @Test
    void a_program_that_does_not_compile_is_refused_with_its_place() {
        Launcher.Result result =
                workbook.runWithInput("void main() { println(1) }", "explore", "-");
        assertThat(result.exit()).isEqualTo(1);
        assertThat(result.out()).contains("';' expected");
    }

    @Test
    void no_schedules_at_all_are_wrong_usage() {
        Launcher.Result result =
                workbook.runWithInput(LOST_UPDATE, "explore", "--max-schedules", "0", "-");
        assertThat(result.exit()).isEqualTo(2);
        assertThat(result.err()).contains("at least 1 schedule");
    }
}
