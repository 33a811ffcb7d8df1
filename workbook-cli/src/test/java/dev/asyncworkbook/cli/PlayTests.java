package dev.asyncworkbook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asyncworkbook.cli.app.Host;
import dev.asyncworkbook.cli.state.Progress;
import dev.asyncworkbook.cli.state.ProgressStore;
import dev.asyncworkbook.cli.state.StateFiles;
import dev.asyncworkbook.cli.testing.Golden;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;

/** A course with a step of each kind, as a learner goes through it at the prompt. */
class PlayTests {

    private static final String COURSE = "../grader/src/test/resources/every-key";

    @TempDir Path state;

    @Test
    void a_demo_is_shown_and_run() {
        Golden.check("play-demo", at("kinds/watch", ""));
    }

    @Test
    void a_choice_answers_with_what_the_picked_options_have_to_say() {
        Golden.check(
                "play-choice", at("kinds/pick", "/answer b\n/answer d\n/answer a\n/answer a c\n"));
    }

    @Test
    void a_prediction_wants_an_order_before_it_shows_a_run() {
        Golden.check("play-predict", at("kinds/foresee", "/trace\n/answer a\n/answer a c\n"));
    }

    @Test
    void a_sabotage_is_solved_with_a_token_of_the_given_code() {
        String played =
                at("kinds/break", "/schedules\n/answer w2-4463eec5--\n/answer w2-4463eec5-1\n");
        Golden.check("play-sabotage", played);
    }

    @Test
    void a_step_that_cannot_be_left_out_keeps_the_learner() {
        assertThat(at("kinds/pick", "/next\n/skip\n"))
                .contains("This step cannot be left out")
                .doesNotContain("kinds/foresee");
    }

    @Test
    void texts_of_course_and_lessons_come_at_their_places() {
        String played = play("/back\n");
        assertThat(played).contains("Welcome.").contains("You will see every kind.");
        assertThat(play("")).doesNotContain("Welcome.");
        assertThat(at("kinds/break", "/skip\n"))
                .contains("kinds/break is left open; /back returns to it.")
                .contains("You have seen every kind.");
        assertThat(at("single/only", "/next\n")).contains("Good bye.");
    }

    @Test
    void solutions_are_shown_as_the_policy_says() {
        assertThat(at("kinds/break", "/solution --force\n")).contains("is not shown");
        assertThat(at("kinds/pick", "/solution\n")).contains("It is lazy.");
        assertThat(at("kinds/solve", "/solution\n"))
                .contains("once your answer has passed or after 3\nattempts");
    }

    @Test
    void points_are_told_where_they_differ() {
        assertThat(at("kinds/pick", "/answer a c\n/status\n"))
                .contains("1 of 4 exercises passed. 2 of 12 points.");
    }

    /** What is shown to a learner who comes back to a step and types this. */
    private String at(String step, String input) {
        new ProgressStore(new StateFiles(state), _ -> {}).update(_ -> Progress.NONE.at(step));
        return play(input);
    }

    private String play(String input) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream stream = new PrintStream(out, true, StandardCharsets.UTF_8);
        Host host =
                new Host(
                        new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                        stream,
                        stream,
                        "",
                        80,
                        Map.of("WORKBOOK_STATE", state.toString()),
                        Path.of(".."));
        int exitCode = new Main(host).run("--course", COURSE);
        assertThat(exitCode).isZero();
        return out.toString(StandardCharsets.UTF_8);
    }
}
