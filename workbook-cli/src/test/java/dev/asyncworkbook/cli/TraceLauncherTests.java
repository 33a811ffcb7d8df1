package dev.asyncworkbook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** {@code workbook trace}, {@code replay}, and the page of {@code check}. */
class TraceLauncherTests {

    private static final JsonMapper JSON = new JsonMapper();

    /** Whoever is quicker prints first. */
    private static final String RACE =
            """
            void main() {
                var a = spawn(() -> println("a"));
                var b = spawn(() -> println("b"));
                join(a, b).await();
            }
            """;

    private static final String WRONG = "hello/late-arrival/wrong-early.java";

    @TempDir Path state;
    private Launcher workbook = new Launcher(Path.of("."));

    @BeforeEach
    void prepare() {
        workbook = new Launcher(state);
    }

    private String target(String name) {
        return state.resolve(name).toString();
    }

    /** A token under which {@code b} comes first. */
    private String otherOrder(String file) {
        JsonNode report = JSON.readTree(workbook.run("explore", "--format", "json", file).out());
        return report.get("outcomes")
                .valueStream()
                .filter(each -> each.at("/output/0").asString().equals("b"))
                .map(each -> each.get("replay").asString())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void every_file_is_written_and_named_and_the_table_is_left_out() throws IOException {
        String file = workbook.file("race.java", RACE);
        Launcher.Result result =
                workbook.run(
                        "trace",
                        file,
                        "--html",
                        target("a.html"),
                        "--perfetto",
                        target("a.json"),
                        "--shiviz",
                        target("a.log"),
                        "--jsonl",
                        target("a.jsonl"));
        assertThat(result.exit()).as(result.err()).isZero();
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).contains("a.html", "a.json", "a.log", "a.jsonl");
        assertThat(Files.readString(state.resolve("a.html"))).startsWith("<!doctype html>");
        assertThat(Files.readString(state.resolve("a.json"))).contains("traceEvents");
        assertThat(Files.readString(state.resolve("a.log"))).contains("(?<host>");
        assertThat(Files.readString(state.resolve("a.jsonl")).lines())
                .allMatch(line -> JSON.readTree(line).has("step"));
    }

    @Test
    void a_dash_is_standard_output_and_nothing_else_goes_there() {
        String file = workbook.file("race.java", RACE);
        List<String> lines = workbook.run("trace", file, "--jsonl", "-").out().lines().toList();
        assertThat(lines).isNotEmpty().allMatch(line -> JSON.readTree(line).has("kind"));
    }

    @Test
    void a_file_is_replaced_as_a_whole_and_nothing_is_left_beside_it() throws IOException {
        String file = workbook.file("race.java", RACE);
        Path target = state.resolve("there.html");
        Files.writeString(target, "old");
        assertThat(workbook.run("trace", file, "--html", target.toString()).exit()).isZero();
        assertThat(Files.readString(target)).doesNotContain("old").endsWith("</html>\n");
        try (var names = Files.list(state)) {
            assertThat(names.map(it -> it.getFileName().toString()))
                    .noneMatch(name -> name.endsWith(".part"));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "., is a directory",
        "nowhere/a.html, does not exist",
        "'', is not the name of a file"
    })
    void a_file_that_cannot_be_written_is_refused_with_one_sentence(String name, String sentence) {
        String file = workbook.file("race.java", RACE);
        String target = name.isEmpty() ? name : target(name);
        Launcher.Result result = workbook.run("trace", file, "--html", target);
        assertThat(result.exit()).isEqualTo(2);
        assertThat(result.unwrapped()).contains(sentence);
    }

    @Test
    void two_files_of_one_name_are_refused() {
        String file = workbook.file("race.java", RACE);
        Launcher.Result twice = workbook.run("trace", file, "--html", "-", "--jsonl", "-");
        assertThat(twice.exit()).isEqualTo(2);
        assertThat(twice.unwrapped()).contains("standard output can take only one");
        assertThat(workbook.run("trace", file, "--format", "json", "--html", "-").exit())
                .isEqualTo(2);
    }

    @Test
    void a_script_gets_the_events_of_the_schedule_that_it_named() {
        String file = workbook.file("race.java", RACE);
        String token = otherOrder(file);
        Launcher.Result result = workbook.run("trace", "--format", "json", "--replay", token, file);
        JsonNode report = JSON.readTree(result.out());
        assertThat(report.at("/output/0").asString()).isEqualTo("b");
        assertThat(report.get("replay").asString()).isEqualTo(token);
        assertThat(report.get("events").valueStream().map(it -> it.get("kind").asString()))
                .contains("spawn", "poll", "print", "complete");
    }

    @Test
    void replay_runs_a_program_under_a_schedule() {
        String file = workbook.file("race.java", RACE);
        Launcher.Result result = workbook.run("replay", otherOrder(file), file);
        assertThat(result.exit()).isZero();
        assertThat(result.out()).startsWith("b\na\n");
        assertThat(workbook.run("replay", "w2-00000000--", file).exit()).isEqualTo(2);
    }

    @Test
    void a_failed_check_can_be_written_as_a_page() throws IOException {
        String answer = Launcher.lesson(WRONG).toString();
        Launcher.Result result =
                workbook.run("check", "hello/late-arrival", answer, "--html", target("a.html"));
        assertThat(result.exit()).isEqualTo(1);
        assertThat(result.out()).contains("FAIL");
        assertThat(Files.readString(state.resolve("a.html")))
                .contains("<h3>expected</h3>", "The future ran before you printed.");
    }

    @Test
    void an_answer_that_passes_has_no_page() {
        String answer = Launcher.lesson("hello/late-arrival/solution.java").toString();
        Launcher.Result result =
                workbook.run("check", "hello/late-arrival", answer, "--html", target("a.html"));
        assertThat(result.exit()).isZero();
        assertThat(result.unwrapped()).contains("there is no page to write");
        assertThat(state.resolve("a.html")).doesNotExist();
    }

    @Test
    void the_prompt_shows_the_failed_schedule_and_every_outcome_and_replays_one() {
        String typed =
                """
                /next
                println("I am late");
                /check
                /trace
                /schedules
                /replay w2-00000000--
                """;
        Launcher.Result result = workbook.runWithInput(typed);
        assertThat(result.unwrapped())
                .contains("The last /check failed under this schedule [arrives]:")
                .contains("what happens", "main prints \"I am late\"")
                .contains("1 outcome; the only schedule.", "replay: w2-")
                .contains("This replay token belongs to another program");
    }

    @Test
    void a_run_with_real_sockets_is_traced_without_a_token_that_could_repeat_it()
            throws IOException {
        Path file = state.resolve("echo.java");
        Files.writeString(
                file,
                """
                import dev.asyncworkbook.kernel.net.TcpListener;
                import dev.asyncworkbook.kernel.net.TcpStream;

                void main() {
                    var listener = TcpListener.bind("127.0.0.1:0").await();
                    var server = spawn(() -> listener.accept().await().stream().readU8().await());
                    TcpStream.connect(listener.localAddr()).await().writeU8(7).await();
                    println(server.await());
                }
                """);
        JsonNode trace =
                JSON.readTree(
                        workbook.run("trace", "--real", "--format", "json", file.toString()).out());
        assertThat(trace.at("/output/0").asString()).isEqualTo("7");
        assertThat(trace.has("replay")).isFalse();
        assertThat(trace.get("events").valueStream().map(event -> event.get("kind").asString()))
                .contains("bind", "connect", "accept", "send", "recv");
        assertThat(workbook.run("trace", "--real", file.toString()).out())
                .contains("accept")
                .doesNotContain("schedule:", "virtual time");
    }
}
