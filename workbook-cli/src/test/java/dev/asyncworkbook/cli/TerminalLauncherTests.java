package dev.asyncworkbook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

/** The prompt as a new user meets it. */
class TerminalLauncherTests {

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
            terminal.enter("/next").expect("Tasks").expect("tasks> ");
            terminal.enter("/exit");
            assertThat(terminal.exit()).isZero();
        }
        try (Terminal terminal = new Terminal(state)) {
            terminal.expect("spawning/tasks").expect("tasks> ");
            terminal.enter("/back").expect("late-arrival> ");
            terminal.enter("/list").expect("var late = lazyAwait();");
            terminal.type(CTRL_D);
            assertThat(terminal.exit()).isZero();
        }
    }
}
