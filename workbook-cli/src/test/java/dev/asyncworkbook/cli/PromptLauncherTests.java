package dev.asyncworkbook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

/** The prompt, as a script types into it. */
class PromptLauncherTests {

    private static final String PROGRAM =
            """
            Future<Void> lazyAwait() {
                return async(() -> println("I arrive late"));
            }
            var late = lazyAwait();
            println("I am first");
            late.await();
            """;

    @TempDir Path state;

    /** What it says, as one line. */
    private String type(String input) {
        Launcher.Result result = new Launcher(state).runWithInput(input);
        assertThat(result.exit()).as(result.toString()).isZero();
        return result.unwrapped();
    }

    @Test
    void what_is_typed_is_graded_and_the_next_start_resumes() {
        assertThat(type("/next\n" + PROGRAM + "/check\n")).contains("PASS hello/late-arrival");
        assertThat(type("late.await()\n/list\n/next\n"))
                .contains(
                        "hello/late-arrival", "4 snippets", "var late = lazyAwait();", "Lazy here");
    }

    @Test
    void a_wrong_answer_says_what_was_graded() {
        assertThat(type("/next\nprintln(\"I am first\");\n/check\n"))
                .contains("FAIL", "never printed", "Graded: what you typed");
    }

    @Test
    void the_prompt_outlives_programs_that_do_not_end_well() {
        String typed =
                """
                int kept = 41;
                System.exit(3);
                int f(int n) { return f(n + 1) + 1; }
                f(0)
                int x = "a";
                System.out.close();
                println("still " + "here");
                """;
        assertThat(type(typed))
                .contains("System.exit", "StackOverflowError", "Incompatible types", "still here");
    }

    @Test
    void an_unknown_command_is_answered_with_what_was_meant() {
        assertThat(type("/chek\n")).containsIgnoringCase("did you mean \"/check\"?");
    }

    @Test
    void the_end_of_the_input_is_a_farewell_even_within_a_snippet() {
        assertThat(type("int f() {\n")).contains("Your work is kept.");
    }

    @Test
    void without_a_terminal_there_are_no_prompts_and_no_escape_sequences() {
        assertThat(type("1 + 1\n/explain D001\n")).doesNotContain("\u001b", "lazy> ");
    }

    @Test
    void dropped_and_reset_snippets_do_not_come_back() {
        assertThat(type("int a = 1;\nint b = 2;\n/drop a\n")).contains("Dropped a.");
        assertThat(type("/vars\n/reset\n")).contains("int b").doesNotContain("int a");
        assertThat(type("/vars\n")).contains("None yet.").doesNotContain("int b");
    }
}
