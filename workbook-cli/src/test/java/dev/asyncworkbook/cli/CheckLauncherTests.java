package dev.asyncworkbook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.nio.file.Files;
import java.nio.file.Path;

/** {@code workbook check}, as a script and as a learner at a shell would use it. */
class CheckLauncherTests {

    @TempDir Path state;
    private Launcher workbook = new Launcher(Path.of("."));

    @BeforeEach
    void prepare() {
        workbook = new Launcher(state);
    }

    @ParameterizedTest
    @CsvSource({
        "hello/late-arrival, solution.java",
        "spawning/wait-for-it, solution.java",
        "shared-state/lost-update, solution.java",
        "channels/two-senders, solution.java"
    })
    void a_right_answer_exits_0(String exercise, String file) {
        Launcher.Result result =
                workbook.run("check", exercise, Launcher.lesson(exercise + "/" + file).toString());
        assertThat(result.exit()).as(result.toString()).isZero();
        assertThat(result.out()).startsWith("PASS " + exercise);
    }

    @ParameterizedTest
    @CsvSource({
        "hello/late-arrival, wrong-early.java, ran before you printed",
        "hello/late-arrival, wrong-never.java, D001",
        "hello/late-arrival, wrong-plain.java, Both lines came from main",
        "spawning/wait-for-it, wrong-sleep.java, only while the child needs less time",
        "spawning/wait-for-it, wrong-ignored.java, D002",
        "shared-state/lost-update, wrong-write-only.java, An update was lost",
        "shared-state/lost-update, wrong-std-mutex.java, D006",
        "channels/two-senders, wrong-kept-open.java, D007",
        "channels/two-senders, wrong-serial.java, can never come first"
    })
    void a_wrong_answer_exits_1_and_is_told_its_mistake(
            String exercise, String file, String mistake) {
        Launcher.Result result =
                workbook.run("check", exercise, Launcher.lesson(exercise + "/" + file).toString());
        assertThat(result.exit()).isEqualTo(1);
        assertThat(result.unwrapped()).startsWith("FAIL " + exercise).contains(mistake);
    }

    @Test
    void the_json_report_is_one_object_with_the_promised_fields() {
        String answer = Launcher.lesson("hello/late-arrival/wrong-early.java").toString();
        Launcher.Result result =
                workbook.run("check", "hello/late-arrival", answer, "--format", "json");
        JsonNode report = JsonMapper.shared().readTree(result.out());
        assertThat(result.exit()).isEqualTo(1);
        assertThat(report.path("formatVersion").asInt()).isEqualTo(1);
        assertThat(report.path("exercise").asString()).isEqualTo("hello/late-arrival");
        assertThat(report.path("verdict").asString()).isEqualTo("fail");
        assertThat(report.path("schedules").path("explored").asInt()).isPositive();
        assertThat(report.path("checks").get(1).propertyNames())
                .contains("id", "status", "message", "help", "expected", "actual", "replay");
        assertThat(report.path("output")).hasSize(2);
        assertThat(report.path("diagnostics").isArray()).isTrue();
    }

    @Test
    void a_known_mistake_is_told_more_plainly_when_it_is_made_again() {
        String answer = Launcher.lesson("hello/late-arrival/wrong-early.java").toString();
        String mistake = "known mistake: awaited before the first print";
        assertThat(workbook.run("check", "hello/late-arrival", answer).unwrapped())
                .contains(mistake)
                .contains("await runs the future on the spot");
        assertThat(workbook.run("check", "hello/late-arrival", answer).unwrapped())
                .contains(mistake)
                .contains("move only its await below the first print");
        Launcher.Result again =
                workbook.run("check", "hello/late-arrival", answer, "--format", "json");
        JsonNode recognized = JsonMapper.shared().readTree(again.out()).path("recognized");
        assertThat(recognized.path("name").asString()).isEqualTo("awaited before the first print");
        assertThat(recognized.path("message").asString()).startsWith("Keep the line");
    }

    @Test
    void an_answer_that_does_not_compile_is_an_error_with_its_place() {
        String answer = workbook.file("broken.java", "void main() {\n    println(nothing);\n}\n");
        Launcher.Result result = workbook.run("check", "hello/late-arrival", answer);
        assertThat(result.exit()).isEqualTo(1);
        assertThat(result.out())
                .startsWith("ERROR hello/late-arrival")
                .contains("broken.java:2:13")
                .contains("variable nothing");
    }

    @Test
    void an_unknown_exercise_is_a_usage_error_that_says_what_was_meant() {
        Launcher.Result result = workbook.run("check", "hello/late-arival", "x.java");
        assertThat(result.exit()).isEqualTo(2);
        assertThat(result.unwrapped()).contains("did you mean hello/late-arrival?");
        assertThat(result.out()).isEmpty();
    }

    @Test
    void a_pass_is_remembered_and_shows_the_solution() {
        assertThat(workbook.run("solution", "hello/late-arrival").exit()).isEqualTo(2);
        workbook.run(
                "check",
                "hello/late-arrival",
                Launcher.lesson("hello/late-arrival/solution.java").toString());
        assertThat(workbook.run("list").out()).contains("[x] hello/late-arrival");
        assertThat(workbook.run("solution", "hello/late-arrival").out()).contains("late.await()");
        assertThat(workbook.run("check", "hello/late-arrival").exit()).isZero();
    }

    @Test
    void a_broken_lesson_is_reported_and_the_others_work() throws Exception {
        Path course = workbook.copyOfCourse();
        Path manifest = course.resolve("hello/lesson.json");
        String text = Files.readString(manifest);
        Files.writeString(manifest, text.replace("\"hints\"", "\"hintz\""));
        Launcher.Result broken =
                workbook.run("check", "hello/late-arrival", "x", "--course", course.toString());
        assertThat(broken.exit()).isEqualTo(3);
        assertThat(broken.unwrapped()).contains("lesson.json:").contains("hintz");
        Launcher.Result other =
                workbook.run(
                        "check",
                        "spawning/wait-for-it",
                        Launcher.lesson("spawning/wait-for-it/solution.java").toString(),
                        "--course",
                        course.toString());
        assertThat(other.exit()).isZero();
    }

    @Test
    void a_lesson_of_a_newer_format_asks_for_a_newer_workbook() throws Exception {
        Path course = workbook.copyOfCourse();
        Path manifest = course.resolve("hello/lesson.json");
        String text = Files.readString(manifest);
        Files.writeString(
                manifest, text.replaceFirst("\"formatVersion\": *1", "\"formatVersion\": 999"));
        Launcher.Result result =
                workbook.run("check", "--course", course.toString(), "hello/late-arrival", "-");
        assertThat(result.exit()).isEqualTo(5);
    }

    @Test
    void a_failed_check_says_how_to_see_the_schedule_again() {
        String answer = Launcher.lesson("hello/late-arrival/wrong-early.java").toString();
        Launcher.Result result = workbook.run("check", "hello/late-arrival", answer);
        String again =
                result.out().lines().filter(l -> l.contains("--replay")).findFirst().orElseThrow();
        String token = again.substring(again.lastIndexOf(' ') + 1);
        Launcher.Result trace = workbook.run("trace", answer, "--replay", token);
        assertThat(trace.exit()).isZero();
        assertThat(trace.out()).contains("I arrive late");
    }

    @Test
    void an_answer_from_standard_input_is_kept_and_checked_again() throws Exception {
        String source = Files.readString(Launcher.lesson("hello/late-arrival/solution.java"));
        assertThat(workbook.runWithInput(source, "check", "late-arrival", "-").exit()).isZero();
        assertThat(state.resolve("answers/hello/late-arrival.java")).hasContent(source);
        assertThat(workbook.run("check", "late-arrival").out()).startsWith("PASS");
    }

    @Test
    void a_closed_output_does_not_make_an_answer_right() {
        String answer = "void main() { System.out.close(); }";
        Launcher.Result result = workbook.runWithInput(answer, "check", "late-arrival", "-");
        assertThat(result.exit()).isEqualTo(1);
        assertThat(result.out()).startsWith("FAIL");
    }

    @Test
    void hints_come_one_after_the_other() {
        assertThat(workbook.run("hint", "late-arrival").out()).startsWith("Hint 1 of");
        assertThat(workbook.run("hint", "late-arrival").out()).startsWith("Hint 2 of");
    }

    @Test
    void a_solution_is_shown_before_a_pass_only_by_force() {
        assertThat(workbook.run("solution", "late-arrival").exit()).isEqualTo(2);
        Launcher.Result forced = workbook.run("solution", "--force", "late-arrival");
        assertThat(forced.exit()).isZero();
        assertThat(forced.out()).contains("await()");
    }
}
