package dev.asyncworkbook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The prompt as a new user meets it. */
class TerminalLauncherTests {

    private static final String CTRL_C = "\u0003";
    private static final String CTRL_D = "\u0004";

    @TempDir Path state;

    @Test
    void a_learner_reads_types_passes_goes_on_leaves_and_comes_back() {
        try (Terminal terminal = new Terminal(state)) {
            terminal.expect("Futures are lazy").expect("lazy> ");
            terminal.enter("/next").expect("I arrive late").expect("late-arrival> ");
            terminal.enter("Future<Void> lazyAwait() {").expect("...> ");
            terminal.enter("    return async(() -> println(\"I arrive late\"));").expect("...> ");
            terminal.enter("}").expect("created method lazyAwait()");
            terminal.enter("var late = lazyAwait();").expect("late ==> ");
            terminal.enter("println(\"I am first\");").expect("I am first").expect("I am first");
            terminal.enter("late.await();").expect("I arrive late");
            terminal.enter("/check").expect("PASS").expect("hello/late-arrival");
            terminal.enter("/next").expect("eager there").expect("eager> ");
            terminal.enter("/exit");
            assertThat(terminal.exit()).isZero();
        }
        try (Terminal terminal = new Terminal(state)) {
            terminal.expect("hello/eager").expect("eager> ");
            terminal.enter("/back").expect("late-arrival> ");
            terminal.enter("/list").expect("var late = lazyAwait();");
            terminal.type(CTRL_D);
            assertThat(terminal.exit()).isZero();
        }
    }

    @Test
    void ctrl_c_stops_what_runs_and_keeps_the_variables() {
        try (Terminal terminal = new Terminal(state)) {
            terminal.expect("lazy> ");
            terminal.enter("int kept = 41;").expect("kept ==> 41").expect("lazy> ");
            terminal.enter("println(\"be\" + \"gun\"); while (true) { }").expect("begun");
            terminal.type(CTRL_C).expect("It was stopped").expect("lazy> ");
            terminal.enter("kept + 1").expect("==> 42");
            leave(terminal);
        }
    }

    @Test
    void an_exit_of_what_was_typed_does_not_end_the_prompt() {
        try (Terminal terminal = new Terminal(state)) {
            terminal.expect("lazy> ");
            terminal.enter("int lost = 41;").expect("lost ==> 41").expect("lazy> ");
            terminal.enter("System.exit(0);").expect("ended its own Java process").expect("lazy> ");
            terminal.enter("println(\"still \" + \"here\")").expect("still here");
            leave(terminal);
        }
    }

    @Test
    void what_is_typed_while_a_snippet_runs_is_read_when_it_has_ended() throws IOException {
        Path end = state.resolve("end");
        try (Terminal terminal = new Terminal(state)) {
            terminal.expect("lazy> ");
            terminal.enter("var end = java.nio.file.Path.of(\"" + end + "\");");
            terminal.enter(
                    "println(\"be\" + \"gun\"); while (!java.nio.file.Files.exists(end)) { }");
            terminal.expect("begun").enter("int a = 40;").enter("a + 2");
            Files.createFile(end);
            terminal.expect("lazy> ").expect("a ==> 40").expect("lazy> ").expect("==> 42");
            leave(terminal);
        }
    }

    @Test
    void what_is_typed_before_the_first_prompt_is_read() {
        try (Terminal terminal = new Terminal(state)) {
            terminal.enter("int a = 40;").enter("a + 2").expect("a ==> 40").expect("==> 42");
            leave(terminal);
        }
    }

    @Test
    void a_program_can_be_pasted_at_once() {
        try (Terminal terminal = new Terminal(state)) {
            terminal.expect("lazy> ");
            terminal.type("\u001b[200~int a = 20;\nint twice(int n) {\n    return 2 * n;\n}\n");
            terminal.type("twice(a) + 2\u001b[201~\r").expect("==> 42");
            leave(terminal);
        }
    }

    @Test
    void tab_completes_commands_and_java() {
        try (Terminal terminal = new Terminal(state)) {
            terminal.expect("lazy> ").type("/exp\t D001\r").expect("never").expect("lazy> ");
            terminal.enter("int longName = 42;").expect("==> 42").expect("lazy> ");
            terminal.type("longN\t + 1\r").expect("==> 43");
            leave(terminal);
        }
    }

    private static void leave(Terminal terminal) {
        terminal.expect("lazy> ").enter("/exit");
        assertThat(terminal.exit()).isZero();
    }
}
